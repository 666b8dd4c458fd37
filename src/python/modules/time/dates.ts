/** year, month 1–12, day, hour, minute, second, weekday (Monday 0), day of the year, 0 for no summer time. */
export type DateFields = readonly [number, number, number, number, number, number, number, number, number]

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const DAY = 86_400

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
function daysTo(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** UTC. */
export function dateOf(seconds: number): DateFields {
  const whole = Math.floor(seconds)
  const days = Math.floor(whole / DAY)
  const rest = whole - days * DAY
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const weekday = (((days + 3) % 7) + 7) % 7
  return [year, month, day, Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60, weekday, days - daysTo(year, 1, 1) + 1, 0]
}

export function secondsOf([year, month, day, hour, minute, second]: DateFields): number {
  return daysTo(year, month, day) * DAY + hour * 3600 + minute * 60 + second
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The year and week of ISO 8601: those of its Thursday. */
function isoWeek([year, month, day, , , , weekday]: DateFields): readonly [number, number] {
  const thursday = dateOf((daysTo(year, month, day) - weekday + 3) * DAY)
  return [thursday[0], Math.floor((thursday[7] - 1) / 7) + 1]
}

/** `time.strftime`, in the C locale. */
export function formatDate(format: string, fields: DateFields): string {
  const [year, month, day, hour, minute, second, weekday, yearday] = fields
  const codes: Readonly<Record<string, () => string>> = {
    a: () => DAYS[weekday].slice(0, 3),
    A: () => DAYS[weekday],
    b: () => MONTHS[month - 1].slice(0, 3),
    B: () => MONTHS[month - 1],
    c: () => formatDate('%a %b %e %H:%M:%S %Y', fields),
    d: () => two(day),
    D: () => formatDate('%m/%d/%y', fields),
    e: () => String(day).padStart(2),
    C: () => two(Math.floor(year / 100)),
    g: () => two(isoWeek(fields)[0] % 100),
    G: () => String(isoWeek(fields)[0]),
    h: () => MONTHS[month - 1].slice(0, 3),
    k: () => String(hour).padStart(2),
    l: () => String(hour % 12 === 0 ? 12 : hour % 12).padStart(2),
    r: () => formatDate('%I:%M:%S %p', fields),
    R: () => formatDate('%H:%M', fields),
    s: () => String(secondsOf(fields)),
    F: () => formatDate('%Y-%m-%d', fields),
    H: () => two(hour),
    I: () => two(hour % 12 === 0 ? 12 : hour % 12),
    j: () => String(yearday).padStart(3, '0'),
    m: () => two(month),
    M: () => two(minute),
    n: () => '\n',
    p: () => (hour < 12 ? 'AM' : 'PM'),
    S: () => two(second),
    t: () => '\t',
    T: () => formatDate('%H:%M:%S', fields),
    u: () => String(weekday + 1),
    U: () => two(Math.floor((yearday + 6 - ((weekday + 1) % 7)) / 7)),
    V: () => two(isoWeek(fields)[1]),
    W: () => two(Math.floor((yearday + 6 - weekday) / 7)),
    w: () => String((weekday + 1) % 7),
    x: () => formatDate('%m/%d/%y', fields),
    X: () => formatDate('%H:%M:%S', fields),
    y: () => two(year % 100),
    Y: () => String(year),
    z: () => '+0000',
    Z: () => 'UTC',
    '%': () => '%',
  }
  return format.replace(/%(.)/gs, (whole, code: string) => codes[code]?.() ?? whole)
}
