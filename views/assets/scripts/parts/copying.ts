/** Shows the copy buttons, which can do nothing without a script, and says when they have copied. */
export function offerCopying(): void {
  for (const box of document.querySelectorAll('.copy')) {
    const field = box.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    const button = box.querySelector('button')
    if (!field || !button || !navigator.clipboard) continue
    const words = button.textContent
    button.hidden = false
    button.addEventListener('click', async () => {
      field.select()
      await navigator.clipboard.writeText(field.value)
      button.textContent = button.dataset.copied ?? words
      setTimeout(() => {
        button.textContent = words
      }, 2_000)
    })
  }
}
