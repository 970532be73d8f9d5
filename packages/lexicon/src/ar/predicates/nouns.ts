/**
 * Arabic nouns that tell a political act without a verb of their own: summit, raid, sanctions.
 *
 * One act per line, sorted by its columns; see world/predicate.ts for the columns.
 *
 * Sources
 *   desk   written by the project from the usage of the Arabic press
 */
import type { NounPredicate } from '../../world/predicate.ts'

export const nouns: readonly NounPredicate[] = [
  {
    type: 'ASSAULT',
    mode: 'aerial',
    symmetric: false,
    who: 'adj of by subj',
    whom: 'ala didd',
    source: 'desk',
    noun: 'غارة',
    forms: 'غارات',
    near: '',
    example: 'نفذت القوات التركية غارة على مواقع الحزب',
  },
  {
    type: 'CONSULT',
    mode: 'meet',
    symmetric: true,
    who: 'bayn of adj subj',
    whom: 'maa',
    source: 'desk',
    noun: 'مباحثات',
    forms: '',
    near: '',
    example: 'أجرى الوزير الياباني مباحثات مع نظيره الكازاخستاني',
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    symmetric: false,
    who: 'adj of by subj',
    whom: 'ala didd bihaqq',
    source: 'desk',
    noun: 'عقوبات',
    forms: '',
    near: '',
    example: 'أدت العقوبات الأوروبية على إيران إلى تراجع التجارة',
  },
]
