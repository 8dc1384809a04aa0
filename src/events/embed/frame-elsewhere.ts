import type { Frame } from '../../../views/frame.ts'

/** The frame of a page that stands on another site: its links say where they lead in full. */
export function frameElsewhere(frame: Frame, origin: string): Frame {
  return { ...frame, link: (path) => origin + frame.link(path) }
}
