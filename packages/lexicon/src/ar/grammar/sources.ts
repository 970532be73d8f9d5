/**
 * Arabic names of those who vouch without a name: sources, officials, state media, a report.
 *
 * One form per line, sorted by kind, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface Source {
  readonly kind: 'source' | 'outlet' | 'document'
  readonly source: 'desk'
  readonly form: string
}

export const sources: readonly Source[] = [
  { kind: 'document', source: 'desk', form: 'التقرير' },
  { kind: 'document', source: 'desk', form: 'تغريدة' },
  { kind: 'document', source: 'desk', form: 'تقارير' },
  { kind: 'document', source: 'desk', form: 'تقرير' },
  { kind: 'document', source: 'desk', form: 'مقال' },
  { kind: 'document', source: 'desk', form: 'وثائق' },
  { kind: 'document', source: 'desk', form: 'وثيقة' },
  { kind: 'outlet', source: 'desk', form: 'الإعلام الرسمي' },
  { kind: 'outlet', source: 'desk', form: 'التلفزيون الحكومي' },
  { kind: 'outlet', source: 'desk', form: 'التلفزيون الرسمي' },
  { kind: 'outlet', source: 'desk', form: 'صحف' },
  { kind: 'outlet', source: 'desk', form: 'صحيفة' },
  { kind: 'outlet', source: 'desk', form: 'قناة' },
  { kind: 'outlet', source: 'desk', form: 'وسائل إعلام' },
  { kind: 'outlet', source: 'desk', form: 'وسائل إعلام رسمية' },
  { kind: 'outlet', source: 'desk', form: 'وسائل إعلام محلية' },
  { kind: 'outlet', source: 'desk', form: 'وسائل الإعلام' },
  { kind: 'outlet', source: 'desk', form: 'وسائل الإعلام الرسمية' },
  { kind: 'outlet', source: 'desk', form: 'وكالة' },
  { kind: 'outlet', source: 'desk', form: 'وكالة الأنباء الرسمية' },
  { kind: 'source', source: 'desk', form: 'أهالي' },
  { kind: 'source', source: 'desk', form: 'المرصد السوري' },
  { kind: 'source', source: 'desk', form: 'المرصد السوري لحقوق الإنسان' },
  { kind: 'source', source: 'desk', form: 'خبراء' },
  { kind: 'source', source: 'desk', form: 'دبلوماسي' },
  { kind: 'source', source: 'desk', form: 'دبلوماسيون' },
  { kind: 'source', source: 'desk', form: 'سكان' },
  { kind: 'source', source: 'desk', form: 'شهود' },
  { kind: 'source', source: 'desk', form: 'شهود عيان' },
  { kind: 'source', source: 'desk', form: 'محللون' },
  { kind: 'source', source: 'desk', form: 'مراقبون' },
  { kind: 'source', source: 'desk', form: 'مسؤول' },
  { kind: 'source', source: 'desk', form: 'مسؤول كبير' },
  { kind: 'source', source: 'desk', form: 'مسؤولون' },
  { kind: 'source', source: 'desk', form: 'مسؤولين' },
  { kind: 'source', source: 'desk', form: 'مصادر' },
  { kind: 'source', source: 'desk', form: 'مصادر أمنية' },
  { kind: 'source', source: 'desk', form: 'مصادر دبلوماسية' },
  { kind: 'source', source: 'desk', form: 'مصادر طبية' },
  { kind: 'source', source: 'desk', form: 'مصادر عسكرية' },
  { kind: 'source', source: 'desk', form: 'مصادر محلية' },
  { kind: 'source', source: 'desk', form: 'مصادر مطلعة' },
  { kind: 'source', source: 'desk', form: 'مصادر ميدانية' },
  { kind: 'source', source: 'desk', form: 'مصدر' },
  { kind: 'source', source: 'desk', form: 'مصدر أمني' },
  { kind: 'source', source: 'desk', form: 'مصدر دبلوماسي' },
  { kind: 'source', source: 'desk', form: 'مصدر عسكري' },
  { kind: 'source', source: 'desk', form: 'مصدر مسؤول' },
  { kind: 'source', source: 'desk', form: 'مصدر مطلع' },
  { kind: 'source', source: 'desk', form: 'ناشطون' },
  { kind: 'source', source: 'desk', form: 'نشطاء' },
]
