/** A message of one language: a sentence, or its forms by CLDR plural category of `{count}`. */
export type Message =
  | string
  | ({ readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string })

/** A room's messages in English: their keys are the room's keys. */
export type Room = Readonly<Record<string, Message>>

/** The same room in another language: each key must be there, plural where English is plural or not. */
export type Translation<English extends Room> = { readonly [key in keyof English]: Message }
