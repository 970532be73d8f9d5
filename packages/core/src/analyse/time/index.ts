export { type Duration, findDurations } from './find-durations.ts'
export { findDays, findTimes, type TimeContext } from './find-times.ts'
