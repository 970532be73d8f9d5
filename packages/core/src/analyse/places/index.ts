export type { PlaceMention } from '#model'
export { findPlaces } from './find-places.ts'
export { placeOf, type StatePlace } from './place-of.ts'
