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
        'A sentence becomes a record when it says that one international actor does something to or with another: who, what, to whom, when, with what standing, on whose word. Nothing is translated: Arabic is read as Arabic.',
        'Rules and a lexicon propose: each verb or noun of the lexicon that stands in a sentence proposes an act, and every actor near it is a candidate for its parties. Small learnt linear weights then decide whether the words tell this act, who stands in which place, and with what standing. The name of the rule that proposed stands on the record.',
        'No model service is asked and nothing is downloaded. The weights learn from annotated pages, give the same answer on every machine, and every one of them is in the repository, under a name that a person can read.',
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
        'Marsad records what pages say; it does not know what is true. It misses acts told in a roundabout way and sometimes takes the wrong party. The same event told by two outlets is not yet joined into one.',
        'The chance beside a record is what the learnt weights give that its words tell this act. It is blind to the parties, the day and the standing, and it is not yet calibrated: of ten records at 80%, eight need not be right.',
        'The pages are those that somebody chose to add: many records on one relation may only mean that many pages about it were read.',
      ],
    },
  ],
  ar: [
    {
      title: 'من الصفحة إلى السجل',
      text: [
        'تُحفظ الصفحة كما سُلّمت. يفصل مرصد المقال عن العناوين الجانبية والمنشورات والإعلانات، ويقسمه جملًا، ويجد في كل جملة الأطراف والأيام والأماكن والاقتباسات والمنابر.',
        'تصير الجملة سجلًا إذا قالت إن طرفًا دوليًا يفعل شيئًا بطرف آخر أو معه: مَن وماذا ومَع مَن ومتى وبأي ثبوت وعلى ذمة من. ولا يُترجم شيء: العربية تُقرأ عربية.',
        'تقترح القواعد والمعجم: كل فعل أو مصدر من المعجم يرد في الجملة يقترح فعلًا بين أطراف، وكل طرف قريب منه مرشح لأن يكون من أطرافه. ثم تفصل أوزان خطية صغيرة متعلَّمة: هل تروي الكلمات هذا الفعل، ومن يقف في أي موضع، وبأي ثبوت. ويبقى اسم القاعدة التي اقترحت على السجل.',
        'لا تُسأل خدمة نماذج ولا يُنزَّل شيء. تتعلم الأوزان من صفحات موسومة، وتعطي الجواب نفسه على كل جهاز، وكلها في المستودع بأسماء يقرؤها الإنسان.',
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
        'يسجل مرصد ما تقوله الصفحات ولا يعلم ما هو حق. تفوته أفعال تُروى مواربة، ويخطئ أحيانًا في الطرف. والحدث الواحد الذي يرويه منبران لا يُجمع بعد في واحد.',
        'الاحتمال المكتوب عند السجل هو ما تقدّره الأوزان المتعلَّمة لأن تروي كلماته هذا الفعل. وهو لا يرى الأطراف ولا اليوم ولا الثبوت، ولم يُعايَر بعد: فليس لزامًا أن تصح ثمانية من كل عشرة سجلات عند 80%.',
        'الصفحات هي ما اختار أحدهم أن يضيفه: وكثرة السجلات في علاقة قد لا تعني إلا كثرة ما قُرئ عنها.',
      ],
    },
  ],
}
