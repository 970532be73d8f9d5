/** The method page's text in both languages: how a record comes to be, and where it stops. */
export interface MethodPart {
  readonly title: string
  readonly text: readonly string[]
}

export const method: Readonly<Record<'en' | 'ar', readonly MethodPart[]>> = {
  en: [
    {
      title: 'From a page to a record',
      text: [
        'A page is kept as it was handed over. Marsad separates the article from labels, posts and advertisements, cuts it into sentences, and finds in each the actors, days, places, quotations and outlets.',
        'A sentence becomes a record when it says that one international actor does something to or with another: who, what, to whom, when, with what standing, on whose word. A rule from a table of verbs and nouns decides, and its name stands on the record. No model is asked and nothing is translated: Arabic is read as Arabic.',
        'Every field points at the words it came from. A record whose words are not in the page, letter for letter, is refused.',
      ],
    },
    {
      title: 'Standing',
      text: [
        'Planned, under way, occurred, possible, alleged and denied are different things and are drawn as different shapes. An accusation that contains an act gives two records: the accusation, which occurred, and the act, which is only alleged.',
      ],
    },
    {
      title: 'Days',
      text: [
        'A day that the text does not give stays empty. “Yesterday” and “last Friday” are worked out from the day of publication, and the derivation stands beside the day. On the line, a record without its own day stands on the day of publication with a dashed stem.',
      ],
    },
    {
      title: 'Weight and side',
      text: [
        'The weight is PLOVER’s score of the act: above zero is cooperation, below is conflict. It says how heavy such acts are in general, not how grave this one was.',
      ],
    },
    {
      title: 'Limits',
      text: [
        'Marsad records what pages say; it does not know what is true. It misses acts told in a roundabout way and sometimes takes the wrong party. The confidence says how often such records are right. The same event told by two outlets is not yet joined into one.',
        'The pages are those that somebody chose to add: many records on one relation may only mean that many pages about it were read.',
      ],
    },
  ],
  ar: [
    {
      title: 'من الصفحة إلى السجل',
      text: [
        'تُحفظ الصفحة كما سُلّمت. يفصل مرصد المقال عن العناوين الجانبية والمنشورات والإعلانات، ويقسمه جملًا، ويجد في كل جملة الأطراف والأيام والأماكن والاقتباسات والمنابر.',
        'تصير الجملة سجلًا إذا قالت إن طرفًا دوليًا يفعل شيئًا بطرف آخر أو معه: مَن وماذا ومَع مَن ومتى وبأي ثبوت وعلى ذمة من. تحكم في ذلك قاعدة من جدول أفعال ومصادر، ويبقى اسمها على السجل. لا يُسأل نموذج ولا يُترجم شيء: العربية تُقرأ عربية.',
        'كل حقل يشير إلى الكلمات التي جاء منها. والسجل الذي لا توجد كلماته في الصفحة حرفًا بحرف يُرفض.',
      ],
    },
    {
      title: 'الثبوت',
      text: [
        'المزمع والجاري والواقع والمحتمل والمزعوم والمنفي أشياء مختلفة، ولكل منها شكل. والاتهام الذي يتضمن فعلًا يعطي سجلين: الاتهام وقد وقع، والفعل وهو مزعوم فقط.',
      ],
    },
    {
      title: 'الأيام',
      text: [
        'اليوم الذي لا يذكره النص يبقى فارغًا. أما «أمس» و«الجمعة الماضية» فتُحسب من يوم النشر، ويُكتب الاستدلال بجانب اليوم. وعلى خط الزمن يقف السجل الذي لا يوم له على يوم النشر بساق متقطعة.',
      ],
    },
    {
      title: 'الوزن والجهة',
      text: [
        'الوزن درجة الفعل في مقياس PLOVER: فوق الصفر تعاون وتحته خلاف. يقول كم تثقل أفعال كهذا عمومًا، لا كم كان هذا الفعل خطيرًا.',
      ],
    },
    {
      title: 'الحدود',
      text: [
        'يسجل مرصد ما تقوله الصفحات ولا يعلم ما هو حق. تفوته أفعال تُروى مواربة، ويخطئ أحيانًا في الطرف. ودرجة الثقة تقول كم يصيب في سجلات كهذه. والحدث الواحد الذي يرويه منبران لا يُجمع بعد في واحد.',
        'الصفحات هي ما اختار أحدهم أن يضيفه: وكثرة السجلات في علاقة قد لا تعني إلا كثرة ما قُرئ عنها.',
      ],
    },
  ],
}
