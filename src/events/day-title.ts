/** The field of an event's text that heads one day of its programme: «Opening, drylands». */
export function dayTitleField(on: string): string {
  return `day_${on}`
}
