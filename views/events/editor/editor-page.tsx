import type { EventState, RegistrationMode, Text } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Locale } from '../../../src/i18n/locales.ts'
import type { HostId } from '../../../src/ids.ts'
import { Summary } from '../../components/form/summary.tsx'
import { Words } from '../../components/words.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { SignInAgain } from '../../organizers/sign-in-again.tsx'
import { EventHead, type OfficeHead } from '../office/office-head.tsx'
import { WhatSection, WhenSection } from './editor-sections.tsx'
import { MoreSection } from './more-section.tsx'
import { RegistrationSection, StateSection } from './registration-sections.tsx'

export type EditorChoices = {
  readonly countries: readonly { readonly code: string; readonly name: string }[]
  readonly categories: readonly { readonly slug: string; readonly name: string }[]
  readonly series: readonly { readonly slug: string; readonly name: string }[]
  readonly hosts: readonly { readonly id: HostId; readonly name: string }[]
  readonly zones: readonly string[]
  readonly states: readonly EventState[]
}

/** An event that is there already: how it is listed, and who would be told. */
export type EditedEvent = {
  readonly head: OfficeHead
  readonly version: number
  readonly defaultLocale: Locale
  readonly mode: RegistrationMode
  readonly listed: {
    readonly title: Text
    readonly when: string
    readonly where: string
    readonly summary: Text | null
  }
  /** What the hours are elsewhere: «09:00 there is 14:00 in Shanghai». */
  readonly elsewhere: string | null
  readonly taken: number
  readonly live: number
  /** Whether anybody ever registered, or has an invitation. */
  readonly hadPeople: boolean
  readonly mayDelete: boolean
  /** Whether calendars had it before, so that they get it back. */
  readonly wasListed: boolean
}

type EditorProps = {
  readonly frame: OfficeFrame
  readonly form: FormState
  readonly choices: EditorChoices
  /** Null: a new event. */
  readonly event: EditedEvent | null
  readonly said: string | null
}

/** One page for all that an event is: a new one's, or an edited one's. */
export function EditorPage({ frame, form, choices, event, said }: EditorProps) {
  const { t } = frame
  const title = event ? event.head.title.text : t('office.new-event')
  return (
    <OfficePage
      frame={frame}
      title={event ? `${t('office.tab.edit')} · ${title}` : title}
      {...(event ? {} : { current: 'new' as const })}
      refused={form.problems.size > 0}
    >
      {event ? (
        <EventHead t={t} head={event.head} current="edit" />
      ) : (
        <div class="head">
          <div>
            <h1>{t('office.new-event')}</h1>
            <p class="soft">{t('editor.new-lead')}</p>
          </div>
          <a class="button plain" href="/organizer/import">
            {t('importing.title')}
          </a>
        </div>
      )}
      <div class="cols sect">
        <form class="form" method="post" novalidate>
          {said && <Said words={said} />}
          <Summary form={form} />
          <SignInAgain form={form} />
          {event && <input type="hidden" name="version" value={event.version} />}
          <WhatSection form={form} choices={choices} event={event} />
          <WhenSection form={form} choices={choices} event={event} />
          <RegistrationSection form={form} event={event} />
          <MoreSection form={form} choices={choices} />
          <StateSection form={form} choices={choices} event={event} />
          <div class="savebar">
            <button type="submit" class="button">
              {t('editor.save')}
            </button>
            {event && event.live > 0 && (
              <span class="small soft">{t('editor.registered', { count: event.live })}</span>
            )}
          </div>
        </form>
        {event && <Aside frame={frame} event={event} />}
      </div>
    </OfficePage>
  )
}

function Aside({ frame, event }: { frame: OfficeFrame; event: EditedEvent }) {
  const { t } = frame
  const { listed } = event
  return (
    <aside class="stack" aria-label={t('editor.listed')}>
      <h2>{t('editor.listed')}</h2>
      <div class="panel stack">
        <h3>
          <Words text={listed.title} t={t} />
        </h3>
        <p class="small soft">
          {listed.when}
          <br />
          <bdi>{listed.where}</bdi>
        </p>
        {listed.summary && (
          <p class="small">
            <Words text={listed.summary} t={t} />
          </p>
        )}
      </div>
      <h2>{t('editor.after')}</h2>
      <ul class="small soft stack">
        <li>{t('editor.after-calendars')}</li>
        <li>{t('editor.after-mails')}</li>
      </ul>
      {event.mayDelete && (
        <form method="post">
          <input type="hidden" name="act" value="delete" />
          <button type="submit" class="button danger">
            {t('editor.delete')}
          </button>
        </form>
      )}
    </aside>
  )
}
