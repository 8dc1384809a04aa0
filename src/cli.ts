import { backupCommand, restoreCommand } from './cli/backup.node.ts'
import { migrateCommand } from './cli/migrate.ts'
import { runCommand } from './cli/run-command.ts'

const commands = [migrateCommand, backupCommand, restoreCommand]

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
