/**
 * Shows what is asked only after a certain answer, and hides it until that is given. Without a script it stands there
 * with words that say when it is asked; the server decides by the same condition.
 */
export function followConditions(): void {
  for (const form of document.querySelectorAll('form')) {
    const parts = [...form.querySelectorAll<HTMLElement>('[data-if]')]
    if (parts.length === 0) continue
    for (const words of form.querySelectorAll<HTMLElement>('[data-said]')) words.hidden = true
    const update = () => {
      // In the order of the page: what is hidden counts as not answered for what follows.
      for (const part of parts) part.hidden = !isAsked(form, part)
    }
    form.addEventListener('input', update)
    update()
  }
}

function isAsked(form: HTMLFormElement, { dataset }: HTMLElement): boolean {
  const wanted = (dataset.is ?? '').split(' ')
  const given = valuesOf(form, dataset.if ?? '')
  return wanted.includes('*') ? given.length > 0 : given.some((value) => wanted.includes(value))
}

/** The values that a field would send, were hidden ones left out. */
function valuesOf(form: HTMLFormElement, name: string): readonly string[] {
  const controls = [...form.elements].filter(isControl).filter((control) => control.name === name)
  return controls
    .filter((control) => !control.disabled && !control.closest('[data-if][hidden]') && isGiven(control))
    .map(({ value }) => value)
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
}

function isGiven(control: Control): boolean {
  const isBox = control.type === 'checkbox' || control.type === 'radio'
  return isBox ? (control as HTMLInputElement).checked : control.value.trim() !== ''
}
