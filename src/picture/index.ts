// A moment, or a stretch, of a recorded run as one HTML page.
import type { Session } from '../python'
import { pageOf } from './page'
import { type PictureOptions, pictureData } from './picture'

export type { PictureData } from './data'
export { LIMITS, type Limits, MOST_BYTES } from './limits'
export { pageOf } from './page'
export { NoSuchObject, type PictureOptions, pictureData } from './picture'
export type { PictureStep } from './places'

/** A page of HTML that shows a run from one place to another. @throws as `pictureData` */
export async function picturePage(session: Session, options: PictureOptions = {}): Promise<string> {
  return await pageOf(pictureData(session, options))
}
