import { Observable } from 'rxjs'

/** What has a cursor that moves: a timeline. */
export interface Cursor<P> {
  readonly cursor: P
  /** `listener` is called when the cursor has come to another place. @returns what ends that */
  onMove(listener: (position: P) => void): () => void
}

/**
 * The places of a timeline's cursor: where it stands when somebody begins to listen, then each place that it comes to, in whatever way. It never completes.
 *
 * @example
 * timelineCursor(timeline).subscribe((position) => console.log(printPosition(position)))
 */
export function timelineCursor<P>(timeline: Cursor<P>): Observable<P> {
  return new Observable((subscriber) => {
    subscriber.next(timeline.cursor)
    return timeline.onMove((position) => subscriber.next(position))
  })
}
