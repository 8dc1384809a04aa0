import { type Config, readConfig } from '../config.ts'
import { dataFolderOf, openEmbedded } from '../database/embedded.node.ts'
import type { Assets } from '../http/assets/assets.ts'
import { createLog } from '../http/observing/log.node.ts'
import { openServices } from '../operation/open-services.node.ts'
import type { Services } from '../services.ts'
import { refuse } from './command.ts'

/** Works with the services that the environment's settings name, also beside a running server. */
export async function withServices<Result>(work: (services: Services) => Promise<Result>): Promise<Result> {
  const config = settings()
  const { services, close } = await openServices(config, noAssets, createLog(config.logLevel, 'stderr'))
  try {
    return await work(services)
  } finally {
    await close()
  }
}

/** Works with the database alone, of whatever schema, on its direct URL. */
export async function withDatabase<Result>(work: (directUrl: string) => Promise<Result>): Promise<Result> {
  const config = settings()
  if (config.databaseDirectUrl !== null) return await work(config.databaseDirectUrl)
  const embedded = await openEmbedded(dataFolderOf(config.dataDir))
  try {
    return await work(embedded.url)
  } finally {
    await embedded.close()
  }
}

function settings(): Config {
  const { config, problems } = readConfig(process.env)
  return (
    config ?? refuse(`These settings are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  )
}

const noAssets: Assets = { href: () => '', find: () => undefined }
