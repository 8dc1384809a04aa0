/** After a refused form the summary of what is to mend is what the reader should meet first. */
export function focusSummary(): void {
  document.querySelector<HTMLElement>('.summary')?.focus()
}
