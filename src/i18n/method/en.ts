/**
 * The page on method, in English. `[words](name)` in a text is a link; the page knows where each
 * name leads. Figures come in as formatted text.
 */
export const method = {
  title: 'How figures are counted',
  description: 'What is recorded, from which sources, and how a toll is chosen.',
  lead: (incidents: string, from: string, to: string) =>
    `This record holds ${incidents} from ${from} to ${to}. Each figure in it is one that a named source gives, on a page that was read. This page says which incidents are recorded, how figures are weighed, and what is missing.`,
  contents: 'On this page',

  questions: {
    heading: 'Ten questions',
    items: {
      figure: {
        question: 'Where is this figure from?',
        answer: (pages: string, publishers: string) =>
          `Every incident has a page that lists each figure, who gives it and where it was read; for instance [the attack near Tabatol](example). The record rests on ${pages} by ${publishers}: [kinds of sources](sources).`,
      },
      killed: {
        question: 'Who counts as killed?',
        answer:
          'Everyone reported killed except the attackers: civilians, soldiers, police, volunteers, peacekeepers. Attackers are counted apart and never added. [Who is counted](killed).',
      },
      toll: {
        question: (best: string, high: string) => `Why ${best} and not ${high}?`,
        agreed: 'How is a toll chosen?',
        answer:
          'One rule chooses the best figure; the lowest and the highest stay beside it. [The rule, and how it works for Tabatol](toll).',
      },
      all: {
        question: 'Is this all?',
        answer: (by: string, theirs: string, ours: string) =>
          `No. These are the deadliest and best-documented incidents, not the whole war. For the same countries and time: ${theirs} deaths (${by}), ${ours} in this record. [What part this is](part), and [where the gaps are](gaps).`,
      },
      who: {
        question: 'Who made this?',
        answer: '[Who maintains it](who), in the words of whoever publishes this copy.',
      },
      changed: {
        question: 'What changed last month?',
        answer: (corrections: string, last: string) =>
          `Every change is dated: ${corrections} so far, the newest revision on ${last}. [Corrections by date](corrections).`,
      },
      reuse: {
        question: 'May I reuse it?',
        answer:
          'Yes, also commercially, if you name the source, the date and what you changed (CC BY 4.0). [Downloads and licence](data).',
      },
      border: {
        question: 'How near is “near a border”?',
        answer:
          'A distance in kilometres to the border line, measured from the incident’s point. [Shares for several distances](near).',
      },
      place: {
        question: 'How sure is the place?',
        answer: (share: string) =>
          `For ${share} of incidents the point is the place itself or a named place close by; for the others it is a seat of district or region, or unknown. [Places and their precision](places).`,
      },
      error: {
        question: 'Whom do I tell about an error?',
        answer: '[How to write, and what happens then](contact).',
      },
    },
  },

  scope: {
    heading: 'What is recorded',
    text: (first: string, threshold: string, coastThreshold: string) =>
      `A violent event, or one tight series of events at one place within a few days, in Mali, Burkina Faso or Niger, or in the northern border regions of Benin, Togo, Ghana and Côte d’Ivoire, since ${first}, with at least ${threshold} people other than the attackers reported killed by at least one source; ${coastThreshold} in the coastal countries.`,
    whoever:
      'It does not matter who killed: attacks by jihadist groups, killings by state forces and their partners, by militias and by separatists are recorded under the same rule.',
  },
  killed: {
    heading: 'Who counts as killed',
    counted:
      'Everyone reported killed except the attackers. Where sources tell them apart, civilians and members of armed forces, security forces and armed auxiliaries are also given separately.',
    attackers:
      'Deaths of attackers are kept in a field of their own. They mostly rest on one side’s claim and are never part of a toll or a sum.',
  },
  notCounted: {
    heading: 'What is not counted',
    items: [
      'Attacks that killed fewer people than the threshold, although they make up most of the war.',
      'The dead of hunger, disease and displacement; people who died later of their wounds, unless a source adds them to its toll.',
      'The injured, the missing and the abducted: their figures are kept with the incident but added up nowhere.',
      'Figures that only attackers give about the other side’s dead: the incident is listed and its toll stays unknown.',
      'Figures without a source that was read, however often they are repeated.',
    ],
    unknown: (incidents: string) =>
      `Unknown is never zero: ${incidents} without a known toll count as incidents and in no sum of deaths.`,
  },

  sources: {
    heading: 'Sources, and how each kind is weighed',
    text: 'A source is a page that was read. What counts is not the page but whom its figure goes back to, its origin: ten pages that carry one agency story or one ministry’s statement are one origin. A figure by a party to the fight is marked as such wherever it appears.',
    caption: 'Pages by kind of publisher',
    columns: { kind: 'Kind', pages: 'Pages', incidents: 'Incidents', weight: 'How it is weighed' },
    weights: {
      agency: 'As the source that it names. Its copies elsewhere add no origin.',
      press: 'As the source that it names; its own reporting on the spot is an origin of its own.',
      aggregator: 'As the page that it carries; the original is named as the publisher.',
      official:
        'A party’s count of its own dead is a floor. A prosecutor’s or a local authority’s count says how it was made.',
      'armed-group': 'For who claims an attack. Its figures about the other side set no bound.',
      ngo: 'Before an official toll where it is no party and says how it counted.',
      un: 'Before an official toll where it says how it counted.',
      research: 'Before an official toll where it says how it counted.',
      encyclopedia: 'Never as an origin: only through the source that it cites.',
      blog: 'Only where nothing better was found, and the record says so.',
    },
    carried: (carried: string, pages: string) =>
      `${carried} of the ${pages} were read on another site than their publisher’s, mostly sites that carry agency stories; such a page names both.`,
    copies: (copies: string) =>
      `${copies} were read through a copy while the address given is the original’s; the incident’s page says which.`,
  },

  toll: {
    heading: 'How a toll is chosen',
    text: 'A toll is a range with a best figure in it. Each of the three is a figure that a report gives; none is an average.',
    bounds: {
      low: 'Low: the lowest figure that a source still stands by. One that its own source later raised no longer counts. A denial counts, as the figure that the denying side gives.',
      best: 'Best: the latest figure that two independent origins support; failing that, the latest by a body that is no party to the fight and says how it counted; failing that, the official toll; failing that, the most solid single report.',
      high: 'High: the highest figure with a named kind of origin.',
    },
    further: [
      'A party’s own count of its own dead is a floor. It is the best figure only while no second origin corroborates a higher one.',
      'Parts that one origin gives may be added. Parts of different origins are added to a high figure only.',
      'A count of one group of victims may be a bound, marked as partial. “Dozens” sets none.',
      'Sums add low to low, best to best and high to high: the range of a sum is its widest, not its likely one.',
    ],
    basisCaption: 'What the best figure rests on',
    basisColumn: 'Best figure',
    basisUnknown: 'unknown: only the attackers give a figure',
  },

  example: {
    heading: 'A worked example',
    intro: (incident: string) =>
      `[${incident}](example). These are all reports of people killed in that incident:`,
    caption: 'Who says what',
    columns: { who: 'Who says so', killed: 'Killed', origin: 'Origin', remarks: 'Remarks' },
    atLeast: (figure: string) => `at least ${figure}`,
    origin: (number: string) => `origin ${number}`,
    party: 'party to the fight',
    partial: 'partial count',
    superseded: 'later changed by its own source',
    approximate: 'approximate',
    sum: 'sum of parts',
    results: {
      low: (figure: string, who: string) =>
        `Low, ${figure}: ${who}. This is the lowest figure that still stands.`,
      best: (figure: string, basis: string) => `Best, ${figure}: ${basis}.`,
      high: (figure: string, who: string) => `High, ${figure}: ${who}.`,
    },
    origins: (pages: string, origins: string) =>
      `${pages} carry these figures; they go back to ${origins}.`,
    note: 'The record’s own note:',
  },

  attribution: {
    heading: 'Who did it, and on what ground',
    text: 'A record names a perpetrator only with the ground that it is named on. Where sources suspect a group, or the accused denies it, the record says so beside the name; each incident’s page links to the pages that bear the attribution out. Where they speak of jihadists and name no group, the side says just that. “Not identified” means that they tell no side, or contradict each other; how they describe the attackers is then given, where they do.',
    caption: 'Grounds of attribution',
    column: 'Perpetrator',
    doubts: (suspected: string, denied: string) =>
      `In ${suspected} the perpetrator is suspected only; in ${denied} the accused denies it.`,
  },

  places: {
    heading: 'Places and their precision',
    text: 'A point comes from a page that gives it or from an open gazetteer, and says what it stands for. A program checks that it lies in the region that the record names.',
    caption: 'What the point stands for',
    column: 'Point',
    none: 'no point: on no map, in every list',
  },
  near: {
    heading: 'How near is “near a border”',
    text: 'Distance is measured along the Earth’s surface from the point to the nearest place on the border line, for every land border of the incident’s country. A share of incidents near a border leaves out those without a point.',
    caption: 'Incidents near an international border',
    columns: { within: 'Within', incidents: 'Incidents', killed: 'People killed', share: 'Share' },
    within: (km: string) => `${km} km`,
    uncertain: (uncertain: string, placed: string) =>
      `For ${uncertain} of the ${placed} with a point it is only a seat of district or region, so that the distance is a rough one.`,
  },

  part: {
    heading: 'What part of the war this is',
    text: 'Others count the war as a whole, by definitions of their own. Here are their totals beside the sum of this record for the same countries and time. The last column is no rate of coverage: some of these projects count attackers too, and some only one kind of violence, so that their total may come close to ours although neither holds the whole war.',
    caption: 'Reference totals and this record',
    columns: {
      who: 'Who counted, and what',
      time: 'Time',
      theirs: 'Their total',
      ours: 'This record',
      share: 'Ours as part of theirs',
    },
    perYear: (figure: string) => `${figure} a year`,
    time: (from: string, to: string) => `${from} to ${to}`,
    noFigure: 'no figure given',
  },

  gaps: {
    heading: 'Known gaps',
    text: 'A low number in a year, a country or a kind says as much about the pages that could be read, and about where reporters and telephones reach, as about what happened.',
    columns: {
      incidents: 'Incidents',
      killed: 'People killed',
      tollUnknown: 'Toll unknown',
      oneOrigin: 'One origin',
      unplaced: 'No point',
      perpetratorUnknown: 'Nothing known of the perpetrator',
    },
    year: { heading: 'Year', caption: 'Gaps by year' },
    country: { heading: 'Country', caption: 'Gaps by country' },
    kind: { heading: 'Kind', caption: 'Gaps by kind of incident' },
  },

  audit: {
    heading: 'An audit of the record',
    text: (twoPages: string) =>
      `A program looks at every record with the same questions; these are its answers today. ${twoPages} of incidents rest on two pages or more, or say why not.`,
    caption: 'What the audit finds',
    column: 'Incidents …',
    questions: {
      onePage: 'with one page only',
      onePageUnexplained: 'with one page only and no note that says why',
      oneOriginSeveralPages: 'on several pages that all go back to one origin',
      oneOrigin: 'whose figures go back to one independent origin, or to none',
      singleParty: 'with a toll that only parties to the fight give',
      tollUnknown: 'without a known toll',
      wideRange: (times: string) => `whose highest figure is at least ${times} times the lowest`,
      partialBest: 'whose best figure counts only some of the victims',
      editorsChoice: 'whose best figure is not the one that a program would take by the rule alone',
      editorsChoiceUnexplained: 'where that is so and the notes do not name that other figure',
      encyclopediaOnly: 'that only encyclopedias carry',
      secondHandOnly: 'that only encyclopedias, aggregators and blogs carry',
      proxyAddress: 'with an address that is a mirror or proxy',
      untitled: 'with a page whose title was not seen',
      undated: 'with a page whose day was not seen',
      monthOnly: 'whose day is not known, only the month',
      unplaced: 'without a point on the map',
      exactPlace: 'whose point is the place itself or a place close by',
      attributionUncited: 'whose attribution does not say which page bears it out',
      perpetratorUnknown: 'with nothing known of the perpetrator',
    },
    pages: (untitled: string, undated: string, pages: string) =>
      `Of ${pages}, ${untitled} have no title in the record and ${undated} no day of publication; encyclopedias have none by nature.`,
    publishersCaption: 'Publishers with the most pages',
    publisherColumns: {
      publisher: 'Publisher',
      kind: 'Kind',
      written: 'Pages it wrote',
      carried: 'Pages of others it carries',
    },
    rechecks: {
      text: 'Records are read again, mostly beside pages found anew. What was wrong was corrected, with a dated entry; how often that happened says how far to trust what has not been read again since.',
      caption: 'Records read again',
      columns: {
        round: 'Round',
        records: 'Records',
        best: 'Wrong best figure',
        attribution: 'Wrong attribution',
        place: 'Wrong place',
        date: 'Wrong day',
        nothingNew: 'No further page found',
      },
      notNoted: 'not noted',
    },
    revisions: (days: string, corrected: string) =>
      `Days of revisions: ${days}. Since it was published, ${corrected} been corrected.`,
    untouched: (date: string, incident: string) =>
      `Longest without a revision, since ${date}: [${incident}](incident).`,
  },

  ethics: {
    heading: 'Care for the dead and the living',
    items: [
      'No name of a victim who is a private person, no image of the dead, no detail of suffering.',
      'Nothing that helps attackers: no place more exact than what is already public, no present position of troops, no account of how a device is built.',
      'No witness is interviewed or exposed: the record uses only what was published, and an unnamed source stays unnamed.',
      'Plain words: “killed”, not “neutralised”; a group by its name. “After” is never written as “because of”.',
    ],
    review: 'The checklist for every change of the record names these rules.',
  },

  who: {
    heading: 'Who maintains it',
    maintainers: (names: string) => `Maintained by ${names}.`,
    anonymous:
      'The publisher of this copy has named nobody yet. Every figure can be checked without trusting anyone: against the pages that each incident lists.',
    independence: 'Independence',
    funding: 'Funding',
    conflicts: 'Conflicts of interest',
  },
  contact: {
    heading: 'Report an error',
    email: 'By e-mail to [{address}](mail).',
    form: 'With [a form on the project’s site](form), in English or French.',
    none: 'The publisher of this copy has given no address yet.',
    text: 'Say which incident and which figure, and the page that shows it. The page is read, the toll chosen again by the same rule, and a change is dated and explained in both languages, on the incident’s page and under [corrections](corrections). Nothing is changed silently.',
  },

  standards: {
    heading: 'Against the Standards for Casualty Recording',
    text: 'Every Casualty, a charity, publishes Standards for Casualty Recording (version 1.01, 2020). We measure ourselves by them.',
    limits:
      'We could not read the document itself, only passages of it that Every Casualty publishes in its knowledge base. Those give pages of the first edition (2016), of which version 1.01 is a revision in plain English. So standards are listed here by page, not by number; on those that are not listed nothing is claimed.',
    caption: 'Standard by standard',
    columns: {
      standard: 'The standard, in our words',
      page: 'Page',
      state: 'State',
      evidence: 'Where to see it',
    },
    page: (pages: string) => `p. ${pages}`,
    passage: 'passage',
    states: {
      met: 'met',
      partly: 'partly met',
      not: 'not met',
      none: 'does not apply',
    },
    rows: {
      objectives: {
        standard: 'Say openly what the work is for, why it is done and who started it.',
        met: 'Purpose, scope and maintainers are on this page.',
        otherwise: 'Purpose and scope are on this page; nobody is named yet.',
      },
      affiliations: {
        standard: 'Declare political and other affiliations.',
        met: 'Declared on this page.',
        otherwise: 'Not declared yet.',
      },
      inclusive: {
        standard: 'Count everyone killed, whoever they were and whoever killed them.',
        evidence:
          'One rule for all sides. Incidents below the threshold are left out, and attackers are counted apart.',
      },
      funding: {
        standard: 'Publish who pays for the work.',
        met: 'Published on this page.',
        otherwise: 'Not published yet.',
      },
      methodology: {
        standard:
          'Describe kinds of sources, collection, evaluation, corroboration and quality control in public.',
        evidence: 'This page; the checks that every record passes are in the open code.',
      },
      definitions: {
        standard: 'Publish the definitions of all categories.',
        evidence: 'The codebook beside the downloads defines each field and value.',
      },
      criteria: {
        standard: 'Explain what is included and what is left out.',
        evidence: 'What is recorded, and what is not counted.',
      },
      current: {
        standard: 'Keep the description of the method accurate and up to date.',
        evidence: 'All figures on this page are computed each time the site is published.',
      },
      consistency: {
        standard: 'Collect data by one consistent procedure, and say when it changes.',
        evidence:
          'One rule for tolls; a program refuses a record whose toll no report backs. Changes are in the release notes.',
      },
      corroboration: {
        standard: 'Test each account for coherence and against independent sources.',
        evidence: (share: string) =>
          `Origins are told apart in every record, but for ${share} of incidents there is only one.`,
      },
      disagreement: {
        standard: 'Have a way to deal with sources that disagree, such as ranges or “unknown”.',
        evidence: 'Low, best and high; every figure stays in the record.',
      },
      fields: {
        standard:
          'Record place, time, source, number killed, kind of death and actors; where possible name, age and sex.',
        evidence: 'All but name, age and sex, which are left out on purpose.',
      },
      risk: {
        standard: 'Collect only data that can be protected and are needed.',
        evidence: 'Only what is already public; nothing about private persons.',
      },
      consent: {
        standard: 'Obtain the informed consent of witnesses.',
        evidence: 'No witness is interviewed.',
      },
      agreements: {
        standard: 'Bind staff by clear agreements and to confidentiality.',
        evidence: 'No such agreement is published.',
      },
      safety: {
        standard: 'Make protective measures known to everyone who records.',
        evidence: 'No safety plan is published; the work is done from public pages.',
      },
      access: {
        standard: 'Publish by means that the people concerned can use.',
        evidence:
          'French and English, light pages that work without scripts. Not in the languages of the region, not in print or on the radio.',
      },
      consultation: {
        standard: 'Ask victims’ associations and those who work with them what they expect.',
        evidence: 'Not done yet.',
      },
    },
  },

  /** Columns of every table that counts incidents by a value. */
  counts: { incidents: 'Incidents', share: 'Share' },
  /** Nouns that figures take. */
  nouns: {
    incident: { one: '{n} incident', other: '{n} incidents' },
    page: { one: '{n} page', other: '{n} pages' },
    publisher: { one: '{n} publisher', other: '{n} publishers' },
    origin: { one: '{n} origin', other: '{n} independent origins' },
    correction: { one: '{n} correction', other: '{n} corrections' },
    record: { one: '{n} record has', other: '{n} records have' },
  },
} as const;
