/**
 * Names of peoples that are no regular plural of a nationality adjective, such as "Turks" (atrak).
 * `ambiguous` marks a form that is also a common word or another name: it needs support nearby.
 * Sources: `desk` written for Marsad from press usage.
 */
export interface PeopleName {
  readonly code: string
  readonly ambiguous?: true
  readonly source: 'desk'
  readonly form: string
}

export const peopleNames: readonly PeopleName[] = [
  { code: 'AFG', source: 'desk', form: 'أفغان' },
  { code: 'AFU', ambiguous: true, source: 'desk', form: 'أفارقة' },
  { code: 'ALB', ambiguous: true, source: 'desk', form: 'ألبان' },
  { code: 'ARM', ambiguous: true, source: 'desk', form: 'أرمن' },
  { code: 'BGD', ambiguous: true, source: 'desk', form: 'بنغال' },
  { code: 'BGR', source: 'desk', form: 'بلغار' },
  { code: 'BIH', source: 'desk', form: 'بوشناق' },
  { code: 'CZE', source: 'desk', form: 'تشيك' },
  { code: 'DEU', source: 'desk', form: 'ألمان' },
  { code: 'ESP', source: 'desk', form: 'إسبان' },
  { code: 'GBR', source: 'desk', form: 'إنجليز' },
  { code: 'GBR', source: 'desk', form: 'إنكليز' },
  { code: 'GRC', source: 'desk', form: 'إغريق' },
  { code: 'GRC', ambiguous: true, source: 'desk', form: 'يونان' },
  { code: 'HOUTHI', source: 'desk', form: 'حوثة' },
  { code: 'HRV', source: 'desk', form: 'كروات' },
  { code: 'HUN', ambiguous: true, source: 'desk', form: 'مجر' },
  { code: 'IND', source: 'desk', form: 'هنود' },
  { code: 'ISIS', source: 'desk', form: 'دواعش' },
  { code: 'ISR', source: 'desk', form: 'صهاينة' },
  { code: 'ITA', source: 'desk', form: 'طليان' },
  { code: 'KAZ', source: 'desk', form: 'قازاق' },
  { code: 'KAZ', source: 'desk', form: 'كازاخ' },
  { code: 'KGZ', source: 'desk', form: 'قرغيز' },
  { code: 'KGZ', source: 'desk', form: 'قيرغيز' },
  { code: 'MAR', source: 'desk', form: 'مغاربة' },
  { code: 'MNG', source: 'desk', form: 'منغول' },
  { code: 'PRT', ambiguous: true, source: 'desk', form: 'برتغال' },
  { code: 'ROU', ambiguous: true, source: 'desk', form: 'رومان' },
  { code: 'RUS', source: 'desk', form: 'روس' },
  { code: 'RUS', ambiguous: true, source: 'desk', form: 'سوفيات' },
  { code: 'RUS', ambiguous: true, source: 'desk', form: 'سوفيت' },
  { code: 'RUS', ambiguous: true, source: 'desk', form: 'سوفييت' },
  { code: 'SRB', source: 'desk', form: 'صرب' },
  { code: 'SVK', source: 'desk', form: 'سلوفاك' },
  { code: 'SVN', source: 'desk', form: 'سلوفين' },
  { code: 'TJK', source: 'desk', form: 'طاجيك' },
  { code: 'TKM', ambiguous: true, source: 'desk', form: 'تركمان' },
  { code: 'TUN', source: 'desk', form: 'توانسة' },
  { code: 'TUR', source: 'desk', form: 'أتراك' },
  { code: 'UKR', source: 'desk', form: 'أوكران' },
  { code: 'USA', source: 'desk', form: 'أمريكان' },
  { code: 'USA', source: 'desk', form: 'أميركان' },
  { code: 'UZB', source: 'desk', form: 'أزبك' },
  { code: 'UZB', source: 'desk', form: 'أوزبك' },
]
