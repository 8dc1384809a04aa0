import { backupCommand, restoreCommand } from './cli/backup.node.ts'
import { erasuresListCommand, erasuresReplayCommand } from './cli/erasures.node.ts'
import { exportAttendeesCommand } from './cli/export.node.ts'
import { importCommand } from './cli/import.node.ts'
import { linksReissueCommand } from './cli/links.ts'
import { mailRetryCommand } from './cli/mail.ts'
import { mailCheckCommand } from './cli/mail-check.node.ts'
import { migrateCommand } from './cli/migrate.ts'
import { organizerAddCommand, signInLinkCommand } from './cli/organizer.ts'
import { runCommand } from './cli/run-command.ts'
import { zonesCheckCommand } from './cli/zones.node.ts'

const commands = [
  migrateCommand,
  organizerAddCommand,
  signInLinkCommand,
  importCommand,
  exportAttendeesCommand,
  mailRetryCommand,
  mailCheckCommand,
  linksReissueCommand,
  zonesCheckCommand,
  backupCommand,
  restoreCommand,
  erasuresListCommand,
  erasuresReplayCommand,
]

// Whoever reads the output may have seen enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
