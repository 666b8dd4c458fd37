import { boot38 } from './cpython-3.8'
import { boot39 } from './cpython-3.9'
import { boot310 } from './cpython-3.10'
import { boot311 } from './cpython-3.11'
import { boot312 } from './cpython-3.12'
import { boot313 } from './cpython-3.13'

/** Version → its image, as JSON text. */
export const BOOT_IMAGES: ReadonlyMap<string, string> = new Map([
  ['3.8', boot38],
  ['3.9', boot39],
  ['3.10', boot310],
  ['3.11', boot311],
  ['3.12', boot312],
  ['3.13', boot313],
])
