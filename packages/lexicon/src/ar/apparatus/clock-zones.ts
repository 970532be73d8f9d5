/**
 * Places whose clock an Arabic page names after `bi-tawqit` (by the time of), with the zone meant.
 *
 * Sorted by `zone`, then `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */
export interface ClockZone {
  /** An IANA zone, or GMT or UTC. */
  readonly zone: string
  readonly source: 'cldr' | 'desk'
  readonly form: string
}

export const arabicClockZones: readonly ClockZone[] = [
  { zone: 'Africa/Algiers', source: 'desk', form: 'الجزائر' },
  { zone: 'Africa/Cairo', source: 'desk', form: 'القاهرة' },
  { zone: 'Africa/Cairo', source: 'desk', form: 'مصر' },
  { zone: 'Africa/Casablanca', source: 'desk', form: 'الرباط' },
  { zone: 'Africa/Casablanca', source: 'desk', form: 'المغرب' },
  { zone: 'Africa/Khartoum', source: 'desk', form: 'الخرطوم' },
  { zone: 'Africa/Khartoum', source: 'desk', form: 'السودان' },
  { zone: 'Africa/Tripoli', source: 'desk', form: 'طرابلس' },
  { zone: 'Africa/Tripoli', source: 'desk', form: 'ليبيا' },
  { zone: 'Africa/Tunis', source: 'desk', form: 'تونس' },
  { zone: 'America/New_York', source: 'desk', form: 'شرق الولايات المتحدة' },
  { zone: 'America/New_York', source: 'desk', form: 'نيويورك' },
  { zone: 'America/New_York', source: 'desk', form: 'واشنطن' },
  { zone: 'Asia/Aden', source: 'desk', form: 'اليمن' },
  { zone: 'Asia/Aden', source: 'desk', form: 'صنعاء' },
  { zone: 'Asia/Aden', source: 'desk', form: 'عدن' },
  { zone: 'Asia/Amman', source: 'desk', form: 'الأردن' },
  { zone: 'Asia/Amman', source: 'desk', form: 'عمان' },
  { zone: 'Asia/Baghdad', source: 'desk', form: 'العراق' },
  { zone: 'Asia/Baghdad', source: 'desk', form: 'بغداد' },
  { zone: 'Asia/Bahrain', source: 'desk', form: 'البحرين' },
  { zone: 'Asia/Bahrain', source: 'desk', form: 'المنامة' },
  { zone: 'Asia/Beirut', source: 'desk', form: 'بيروت' },
  { zone: 'Asia/Beirut', source: 'desk', form: 'لبنان' },
  { zone: 'Asia/Damascus', source: 'desk', form: 'دمشق' },
  { zone: 'Asia/Damascus', source: 'desk', form: 'سوريا' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'أبو ظبي' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'أبوظبي' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'الإمارات' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'دبي' },
  { zone: 'Asia/Hebron', source: 'desk', form: 'فلسطين' },
  { zone: 'Asia/Jerusalem', source: 'desk', form: 'القدس' },
  { zone: 'Asia/Jerusalem', source: 'desk', form: 'القدس المحتلة' },
  { zone: 'Asia/Kuwait', source: 'desk', form: 'الكويت' },
  { zone: 'Asia/Muscat', source: 'desk', form: 'سلطنة عمان' },
  { zone: 'Asia/Muscat', source: 'desk', form: 'مسقط' },
  { zone: 'Asia/Qatar', source: 'desk', form: 'الدوحة' },
  { zone: 'Asia/Qatar', source: 'desk', form: 'قطر' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'الرياض' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'السعودية' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'مكة' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'مكة المكرمة' },
  { zone: 'Asia/Tehran', source: 'desk', form: 'طهران' },
  { zone: 'Europe/Istanbul', source: 'desk', form: 'أنقرة' },
  { zone: 'Europe/Istanbul', source: 'desk', form: 'إسطنبول' },
  { zone: 'Europe/Istanbul', source: 'desk', form: 'تركيا' },
  { zone: 'Europe/London', source: 'desk', form: 'لندن' },
  { zone: 'Europe/Moscow', source: 'desk', form: 'موسكو' },
  { zone: 'Europe/Paris', source: 'desk', form: 'باريس' },
  { zone: 'GMT', source: 'desk', form: 'جرينتش' },
  { zone: 'GMT', source: 'desk', form: 'جرينيتش' },
  { zone: 'GMT', source: 'desk', form: 'غرينتش' },
  { zone: 'GMT', source: 'desk', form: 'غرينتش الموحد' },
  { zone: 'GMT', source: 'desk', form: 'غرينيتش' },
]
