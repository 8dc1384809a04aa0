import type { ApplicationScreen, ShownReview } from '../../../src/attendees/decisions/application-screen.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Choices } from '../../components/form/choices.tsx'
import { TextArea } from '../../components/form/field.tsx'

type ReviewsProps = {
  readonly t: Translate
  readonly screen: ApplicationScreen
  /** Null: the reader gives none, or it is over. */
  readonly form: FormState | null
}

/** What reviewers think of an application: all of them see each other's words. */
export function Reviews({ t, screen, form }: ReviewsProps) {
  const { reviews } = screen
  return (
    <section class="stack" aria-labelledby="reviews">
      <h2 id="reviews">{t('decisions.reviews')}</h2>
      {reviews.length > 0 ? (
        <>
          <p class="soft small">{screen.votes}</p>
          <ol class="trail">
            {reviews.map((review) => (
              <Review t={t} review={review} />
            ))}
          </ol>
        </>
      ) : (
        <p class="soft small">{t('decisions.no-reviews')}</p>
      )}
      {form && <OwnReview form={form} />}
    </section>
  )
}

function Review({ t, review }: { readonly t: Translate; readonly review: ShownReview }) {
  const { at, time, by, vote, comment } = review
  return (
    <li>
      <time datetime={at.toISOString()}>{time}</time>
      <b>{t(`decisions.vote.${vote}`)}</b> · <bdi>{by}</bdi>
      {comment !== '' && (
        <p>
          {comment.split('\n').map((line, place) => (
            <>
              {place > 0 && <br />}
              <bdi>{line}</bdi>
            </>
          ))}
        </p>
      )}
    </li>
  )
}

function OwnReview({ form }: { readonly form: FormState }) {
  const { t } = form
  return (
    <form class="form" method="post" novalidate>
      <h3>{t('decisions.your-review')}</h3>
      <Choices
        form={form}
        name="vote"
        kind="radio"
        label={t('decisions.vote')}
        choices={(['yes', 'maybe', 'no'] as const).map((value) => ({
          value,
          label: t(`decisions.vote.${value}`),
        }))}
        required
      />
      <TextArea
        form={form}
        name="comment"
        label={t('decisions.comment')}
        hint={t('decisions.comment-hint')}
        rows={4}
      />
      <p class="row">
        <button class="button plain" type="submit" name="act" value="review">
          {t('decisions.save-review')}
        </button>
      </p>
    </form>
  )
}
