import { type Kysely, sql } from 'kysely'

/** More kinds of questions, what they were before they were changed, and files as answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table questions drop constraint questions_kind`.execute(db)
  await sql`
    alter table questions
      add column internal_name text not null default '',
      add column earliest_on date,
      add column latest_on date,
      add column asked_from_local text,
      add column asked_from_at timestamptz,
      add column asked_until_local text,
      add column asked_until_at timestamptz,
      add column answers_erased_at timestamptz,
      add constraint questions_kind check
        (kind in ('text', 'long-text', 'yes-no', 'one', 'several', 'number', 'date', 'country', 'phone', 'email',
          'affiliation', 'file', 'picture', 'stay', 'sessions'))`.execute(db)
  await sql`alter table question_options add column removed_at timestamptz`.execute(db)
  await sql`
    create table question_versions (
      event_id uuid not null,
      question_id uuid not null,
      version integer not null,
      kind text not null,
      words jsonb not null,
      replaced_at timestamptz not null,
      primary key (event_id, question_id, version),
      foreign key (event_id, question_id) references questions on delete cascade
    )`.execute(db)
  // A file is kept before its registration is: they meet by the form's submission.
  await sql`
    create table answer_files (
      event_id uuid not null,
      file_id uuid not null,
      submission_id uuid not null,
      question_id uuid not null,
      name text not null,
      media_type text not null,
      size integer not null,
      bytes bytea not null,
      uploaded_at timestamptz not null,
      primary key (event_id, file_id),
      constraint answer_files_size check (size between 1 and 2097152)
    )`.execute(db)
  await sql`create index answer_files_by_submission on answer_files (event_id, submission_id)`.execute(db)
  await sql`create index answer_files_by_time on answer_files (uploaded_at)`.execute(db)
}
