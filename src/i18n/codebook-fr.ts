/**
 * The codebook's definitions in French, by the English text that the schema and the tables carry. A
 * definition that changes there loses its translation here, and a test says so.
 */
export const CODEBOOK_FR: Readonly<Record<string, string>> = {
  'Date and place; the name of the file.': 'Date et lieu ; le nom du fichier.',
  'The first day.': 'Le premier jour.',
  'The last day, where it lasted longer than a day.':
    'Le dernier jour, quand l’incident a duré plus d’une journée.',
  'How exactly the first day is known.': 'Avec quelle exactitude le premier jour est connu.',
  'Sources name the day.': 'Des sources donnent le jour.',
  'Only the month is known; the date is the most likely day in it.':
    'Seul le mois est connu ; la date est le jour le plus probable de ce mois.',
  'The place as most sources spell it.': 'Le lieu, dans la graphie de la plupart des sources.',
  'First-level region as of the day; null where no source says it.':
    'Région (premier niveau administratif) à la date des faits ; null si aucune source ne la donne.',
  'Further regions that the incident reached. Sums count it in `region` only.':
    'Autres régions touchées par l’incident. Les sommes ne le comptent que dans `region`.',
  'Province, department, cercle or district where a source names it.':
    'Province, département, cercle ou district, quand une source le nomme.',
  'ISO 3166-1 alpha-3 code of the country.': 'Code ISO 3166-1 alpha-3 du pays.',
  'Mali.': 'Mali.',
  'Burkina Faso.': 'Burkina Faso.',
  'Niger.': 'Niger.',
  'Benin, northern border regions only.': 'Bénin, régions frontalières du nord seulement.',
  'Togo, northern border region only.': 'Togo, région frontalière du nord seulement.',
  'Ghana, northern border regions only.': 'Ghana, régions frontalières du nord seulement.',
  'Côte d’Ivoire, northern border regions only.':
    'Côte d’Ivoire, régions frontalières du nord seulement.',
  'Where it is; null where unknown.': 'Où cela se trouve ; null si on l’ignore.',
  'Latitude, decimal degrees, WGS 84.': 'Latitude en degrés décimaux, WGS 84.',
  'Longitude, decimal degrees, WGS 84.': 'Longitude en degrés décimaux, WGS 84.',
  'What the point stands for.': 'Ce que représente le point.',
  'The place itself.': 'Le lieu même.',
  'A named place close by.': 'Une localité proche et connue.',
  'The seat or middle of the second-level unit (district, province, cercle).':
    'Le chef-lieu ou le centre de l’unité de deuxième niveau (district, province, cercle).',
  'The seat or middle of the region.': 'Le chef-lieu ou le centre de la région.',
  'The page that gives the point, or `gazetteer:NAME` for a town in an open gazetteer.':
    'La page qui donne le point, ou `gazetteer:NOM` pour une localité d’un répertoire libre de toponymes.',
  'The kind of event.': 'La nature de l’événement.',
  'Attackers assault a place or a position with small arms or heavier weapons.':
    'Des assaillants donnent l’assaut à une localité ou à une position, à l’arme légère ou plus lourde.',
  'Attackers surprise people on the move.':
    'Des assaillants surprennent des personnes en déplacement.',
  'People who are not fighting are killed in number, at one place or from place to place.':
    'Des personnes qui ne combattent pas sont tuées en nombre, en un lieu ou de lieu en lieu.',
  'An improvised explosive device goes off under or beside its victims.':
    'Un engin explosif improvisé éclate sous ses victimes ou à côté d’elles.',
  'An attacker dies setting off the explosives that he carries or drives.':
    'Un assaillant meurt en déclenchant les explosifs qu’il porte ou conduit.',
  'Several means together: explosives or suicide vehicles, then an assault.':
    'Plusieurs moyens à la fois : explosifs ou véhicules-suicides, puis un assaut.',
  'Bombs or missiles from a plane, a helicopter or a drone.':
    'Des bombes ou des missiles tirés d’un avion, d’un hélicoptère ou d’un drone.',
  'Two armed sides fight and neither simply attacks the other.':
    'Deux camps armés se battent sans que l’un ait simplement attaqué l’autre.',
  'People are taken away and killed.': 'Des personnes sont emmenées et tuées.',
  'Who was attacked.': 'Qui a été attaqué.',
  'Soldiers.': 'Des militaires.',
  'Gendarmes, police, guards, customs or forest officers.':
    'Des gendarmes, policiers, gardes, douaniers ou agents des eaux et forêts.',
  'Volunteers, hunters or another local armed group.':
    'Des volontaires, des chasseurs ou un autre groupe armé local.',
  'People who take no part in the fighting.': 'Des personnes qui ne prennent pas part aux combats.',
  'Personnel of a United Nations or African Union mission.':
    'Du personnel d’une mission des Nations unies ou de l’Union africaine.',
  'Staff of relief organisations.': 'Du personnel d’organisations humanitaires.',
  'Several of these.': 'Plusieurs de ces catégories.',
  'Members of a jihadist, separatist or other armed group.':
    'Des membres d’un groupe armé, djihadiste, séparatiste ou autre.',
  'Who did it, and what that rests on.': 'Qui en est l’auteur, et sur quoi cela repose.',
  'Id of the actor; null where no group is named.':
    'Identifiant de l’acteur ; null si aucun groupe n’est nommé.',
  'Ids of actors that acted together with it.': 'Identifiants des acteurs qui ont agi avec lui.',
  'The side that the perpetrator belongs to.': 'Le camp auquel appartient l’auteur.',
  'Islamic State in the Sahel or West Africa and groups that joined it.':
    'L’État islamique au Sahel ou en Afrique de l’Ouest, et les groupes qui l’ont rejoint.',
  'JNIM, the groups that formed it, and al-Qaeda’s other branches.':
    'Le JNIM, les groupes qui l’ont formé et les autres branches d’Al-Qaïda.',
  'Boko Haram (JAS), and attacks at Lake Chad laid to it by name.':
    'Boko Haram (JAS), et les attaques du lac Tchad qui lui sont nommément imputées.',
  'The army, police or auxiliaries of a state of the region.':
    'L’armée, la police ou les supplétifs d’un État de la région.',
  'A state’s forces together with Wagner or Africa Corps.':
    'Les forces d’un État avec Wagner ou Africa Corps.',
  'Forces of a state from outside the region.': 'Les forces d’un État extérieur à la région.',
  'Militias and self-defence groups of a community.':
    'Milices et groupes d’autodéfense d’une communauté.',
  'Movements for the independence or autonomy of northern Mali.':
    'Mouvements pour l’indépendance ou l’autonomie du nord du Mali.',
  'Jihadists, known or suspected, of a group that sources do not name or on which they disagree.':
    'Jihadistes, avérés ou présumés, d’un groupe que les sources ne nomment pas ou sur lequel elles divergent.',
  'Sources tell no side, or contradict each other on it.':
    'Les sources ne disent pas le camp, ou se contredisent.',
  'What the attribution rests on.': 'Sur quoi repose l’attribution.',
  'The group claimed the attack.': 'Le groupe a revendiqué l’attaque.',
  'Authorities name the perpetrator.': 'Les autorités désignent l’auteur.',
  'Researchers, rights groups or the United Nations name it from an inquiry.':
    'Des chercheurs, des organisations de défense des droits ou les Nations unies le désignent après enquête.',
  'Press reports name it.': 'La presse le désigne.',
  'Nothing is known.': 'On ne sait rien.',
  'A reservation about the attribution, where there is one.':
    'Une réserve sur l’attribution, quand il y en a une.',
  'Sources suspect the perpetrator and do not state it as a fact.':
    'Les sources soupçonnent l’auteur sans l’affirmer.',
  'The accused denies it.': 'L’accusé nie.',
  'How sources describe the perpetrators where an actor’s name does not say it.':
    'Comment les sources décrivent les auteurs, quand le nom d’un acteur ne le dit pas.',
  'Keys of the sources whose pages bear it out: they tell of the claim, quote the authorities or name the perpetrator.':
    'Clés des sources dont la page l’appuie : elles rapportent la revendication, citent les autorités ou nomment l’auteur.',
  'Who says what: one row for each figure that a source gives.':
    'Qui dit quoi : une ligne pour chaque chiffre que donne une source.',
  'What is counted.': 'Ce qui est compté.',
  'People killed, attackers left out.': 'Personnes tuées, assaillants exclus.',
  'People injured.': 'Personnes blessées.',
  'People missing or taken away.': 'Personnes disparues ou emmenées.',
  'Attackers killed; never part of `killed`.': 'Assaillants tués ; jamais inclus dans `killed`.',
  'Whom the figure counts.': 'Qui le chiffre compte.',
  'Members of armed forces, security forces and armed auxiliaries.':
    'Membres des forces armées, des forces de sécurité et de leurs supplétifs armés.',
  'Both together, or not told apart.': 'Les deux ensemble, ou sans distinction.',
  'Attackers; only with `attackers-killed`.': 'Assaillants ; seulement avec `attackers-killed`.',
  'The figure, or its lower bound.': 'Le chiffre, ou sa borne basse.',
  'The upper bound; equal to `min` for a plain figure; null for “at least”.':
    'La borne haute ; égale à `min` pour un chiffre simple ; null pour « au moins ».',
  'Who gives the figure.': 'Qui donne le chiffre.',
  'What kind of source says so.': 'De quelle sorte de source il s’agit.',
  'A state authority: government, army, prosecutor, governor, mayor.':
    'Une autorité de l’État : gouvernement, armée, procureur, gouverneur, maire.',
  'An unnamed member of the security forces.':
    'Un membre des forces de sécurité qui n’est pas nommé.',
  'An armed group or its outlet.': 'Un groupe armé ou son organe.',
  'A body of the United Nations.': 'Un organe des Nations unies.',
  'A rights or relief organisation, a community’s association.':
    'Une organisation de défense des droits ou de secours, l’association d’une communauté.',
  'Researchers or a tracking project.': 'Des chercheurs ou un observatoire.',
  'Residents, survivors, elected locals who are not named.':
    'Des habitants, des rescapés, des élus locaux qui ne sont pas nommés.',
  'A hospital or its staff.': 'Un hôpital ou son personnel.',
  'A news outlet in its own voice.': 'Un média en son nom propre.',
  'An encyclopedia that names no origin for the figure.':
    'Une encyclopédie qui ne dit pas d’où vient le chiffre.',
  'Who says so, in English; with “about” or “provisional” where said.':
    'Qui le dit, en anglais ; avec « environ » ou « provisoire » si c’est précisé.',
  'Who says so, in French.': 'Qui le dit, en français.',
  'Whom the figure goes back to, the same word for every row that goes back to the same one. Two rows with one origin count once.':
    'À qui remonte le chiffre : le même mot pour toutes les lignes qui remontent au même. Deux lignes d’une même origine comptent une fois.',
  'The `key` of the source in this record that carries the figure.':
    'La clé (`key`) de la source de cette fiche qui porte le chiffre.',
  'The speaker is a party to this fight.': 'Celui qui parle est partie à ce combat.',
  'Counts only one group of victims or one of several places.':
    'Ne compte qu’un groupe de victimes ou qu’un lieu sur plusieurs.',
  'The same origin later raised or corrected the figure.':
    'La même origine a plus tard relevé ou corrigé le chiffre.',
  'Given as “about” or as a round number.': 'Donné comme « environ » ou en chiffre rond.',
  'The sum of parts that the same origin gives.': 'La somme de parties que donne la même origine.',
  'People killed, attackers left out; null where only the attackers speak.':
    'Personnes tuées, assaillants exclus ; null quand seuls les assaillants parlent.',
  'The lowest figure that a source still stands by.':
    'Le chiffre le plus bas qu’une source maintient.',
  'The figure that the rule for tolls chooses.': 'Le chiffre que retient la règle des bilans.',
  'The highest figure with a named kind of origin.':
    'Le chiffre le plus élevé dont l’origine est connue.',
  'The clause of the rule for tolls that gives `best`.':
    'La clause de la règle des bilans qui donne `best`.',
  'The latest figure that two independent origins support.':
    'Le dernier chiffre que soutiennent deux origines indépendantes.',
  'No two origins agree; the latest figure by one that is no party to the fight and says how it counted.':
    'Pas deux origines concordantes ; le dernier chiffre d’une origine étrangère au combat et qui dit comment elle a compté.',
  'Failing both, the official toll.': 'À défaut des deux, le bilan officiel.',
  'Failing all three, the most solid single report.':
    'À défaut des trois, le compte rendu isolé le plus solide.',
  'The bounds that count only one group of victims or one of several places.':
    'Les bornes qui ne comptent qu’un groupe de victimes ou qu’un lieu sur plusieurs.',
  'Members of armed and security forces killed; null where not told apart.':
    'Membres des forces armées et de sécurité tués ; null s’ils ne sont pas distingués.',
  'Civilians killed; null where not told apart.':
    'Civils tués ; null s’ils ne sont pas distingués.',
  'Attackers killed, mostly one side’s claim; never part of `killed`.':
    'Assaillants tués, le plus souvent selon un seul camp ; jamais inclus dans `killed`.',
  'Borders that sources say it happened near.':
    'Frontières près desquelles les sources situent l’incident.',
  'Benin and Burkina Faso.': 'Bénin et Burkina Faso.',
  'Benin and Niger.': 'Bénin et Niger.',
  'Benin and Nigeria.': 'Bénin et Nigeria.',
  'Benin and Togo.': 'Bénin et Togo.',
  'Burkina Faso and Côte d’Ivoire.': 'Burkina Faso et Côte d’Ivoire.',
  'Burkina Faso and Ghana.': 'Burkina Faso et Ghana.',
  'Burkina Faso and Mali.': 'Burkina Faso et Mali.',
  'Burkina Faso and Niger.': 'Burkina Faso et Niger.',
  'Burkina Faso and Togo.': 'Burkina Faso et Togo.',
  'Côte d’Ivoire and Ghana.': 'Côte d’Ivoire et Ghana.',
  'Côte d’Ivoire and Guinea.': 'Côte d’Ivoire et Guinée.',
  'Côte d’Ivoire and Liberia.': 'Côte d’Ivoire et Liberia.',
  'Côte d’Ivoire and Mali.': 'Côte d’Ivoire et Mali.',
  'Algeria and Mali.': 'Algérie et Mali.',
  'Algeria and Niger.': 'Algérie et Niger.',
  'Ghana and Togo.': 'Ghana et Togo.',
  'Guinea and Mali.': 'Guinée et Mali.',
  'Libya and Niger.': 'Libye et Niger.',
  'Mali and Mauritania.': 'Mali et Mauritanie.',
  'Mali and Niger.': 'Mali et Niger.',
  'Mali and Senegal.': 'Mali et Sénégal.',
  'Niger and Nigeria.': 'Niger et Nigeria.',
  'Niger and Chad.': 'Niger et Tchad.',
  'What happened, in one to three plain sentences.':
    'Ce qui s’est passé, en une à trois phrases simples.',
  'The pages read.': 'Les pages lues.',
  'Names the source within this record; reports point to it.':
    'Désigne la source dans cette fiche ; les chiffres rapportés y renvoient.',
  'The page’s address.': 'L’adresse de la page.',
  'Id of the publisher who wrote the report.': 'Identifiant de l’éditeur qui a écrit l’article.',
  'Id of the publisher whose site carries it at this address.':
    'Identifiant de l’éditeur dont le site le reprend à cette adresse.',
  'The page’s title as printed; null where not seen.':
    'Le titre de la page tel qu’imprimé ; null s’il n’a pas été vu.',
  'The day of publication; null where not seen.':
    'Le jour de publication ; null s’il n’a pas été vu.',
  'ISO 639-1 code of the language of the page.': 'Code ISO 639-1 de la langue de la page.',
  'The page was read through a copy of it on another site, not at this address.':
    'La page a été lue sur une copie hébergée par un autre site, et non à cette adresse.',
  'How well the event as a whole is established.':
    'À quel point l’événement dans son ensemble est établi.',
  'Two independent sources agree on the event.':
    'Deux sources indépendantes concordent sur l’événement.',
  'One solid source, or several that differ widely.':
    'Une source solide, ou plusieurs qui diffèrent beaucoup.',
  'One weak source, or an event that is itself disputed.':
    'Une source faible, ou un événement lui-même contesté.',
  'What sources disagree on, and why the toll is what it is.':
    'Ce sur quoi les sources divergent, et pourquoi le bilan est celui-là.',
  'Incidents close in time and place that are known to be other events.':
    'Incidents proches dans le temps et l’espace, dont on sait qu’ils sont distincts.',
  'Dated history of the record, oldest first.':
    'Historique daté de la fiche, du plus ancien au plus récent.',
  'The day of the change.': 'Le jour de la modification.',
  'What kind of change it was.': 'De quelle sorte de modification il s’agit.',
  'The record was first published.': 'La fiche a été publiée pour la première fois.',
  'Something in it changed.': 'Quelque chose y a changé.',
  'What changed. Required for `corrected`.': 'Ce qui a changé. Obligatoire pour `corrected`.',
  'Why it changed. Required for `corrected`.':
    'Pourquoi cela a changé. Obligatoire pour `corrected`.',
  'Date and subject, as `2023-07-26-niger-coup`.': 'Date et sujet, comme `2023-07-26-niger-coup`.',
  'The day.': 'Le jour.',
  'Countries that it concerns.': 'Les pays concernés.',
  'What kind of turning point it is.': 'De quelle sorte de tournant il s’agit.',
  'A seizure of power, or the attempt.': 'Une prise de pouvoir, ou une tentative.',
  'A military or peacekeeping mission starts.':
    'Une mission militaire ou de maintien de la paix commence.',
  'A mission ends.': 'Une mission prend fin.',
  'Forces arrive or are raised.': 'Des forces arrivent ou sont levées.',
  'Forces, envoys or states leave.': 'Des forces, des diplomates ou des États se retirent.',
  'An agreement is signed, joined or ended.': 'Un accord est signé, rejoint ou dénoncé.',
  'A town or region changes hands.': 'Une ville ou une région change de mains.',
  'An armed group is formed, renamed or joins another.':
    'Un groupe armé se forme, change de nom ou en rejoint un autre.',
  'Sanctions are imposed or lifted.': 'Des sanctions sont prises ou levées.',
  'What happened, as a headline.': 'Ce qui s’est passé, en forme de titre.',
  'A label of a few words; charts over time mark the events that have one.':
    'Une étiquette de quelques mots ; les graphiques chronologiques marquent les événements qui en ont une.',
  'ISO 3166-2 code, or our own where there is none.':
    'Code ISO 3166-2, ou le nôtre quand il n’y en a pas.',
  'What readers call it.': 'Le nom qu’emploient les lecteurs.',
  'Other names and spellings in sources, later names included.':
    'Autres noms et graphies dans les sources, noms ultérieurs compris.',
  'Id of the region whose shape on the map shows this one: itself, or the older region that it was part of.':
    'Identifiant de la région dont la forme sur la carte montre celle-ci : elle-même, ou l’ancienne région dont elle faisait partie.',
  'Whether incidents there are recorded: all of the three central countries, the northern regions of the others.':
    'Si les incidents y sont relevés : partout dans les trois pays centraux, dans les régions du nord pour les autres.',
  'What a reader of the map must know: since when it exists, what shape stands for it.':
    'Ce que doit savoir qui lit la carte : depuis quand la région existe, quelle forme la représente.',
  'Names the actor in incidents.': 'Désigne l’acteur dans les incidents.',
  'The full name.': 'Le nom complet.',
  'What charts and tables call it.': 'Le nom qu’emploient graphiques et tableaux.',
  'What kind of actor it is.': 'De quelle sorte d’acteur il s’agit.',
  'An armed group that fights in the name of jihad.': 'Un groupe armé qui combat au nom du djihad.',
  'Armed forces, security forces or official auxiliaries of a state.':
    'Forces armées, forces de sécurité ou supplétifs officiels d’un État.',
  'A private or semi-official foreign force.': 'Une force étrangère privée ou semi-officielle.',
  'A force raised by several states.': 'Une force levée par plusieurs États.',
  'A self-defence group or communal militia.':
    'Un groupe d’autodéfense ou une milice communautaire.',
  'A movement for independence or autonomy.': 'Un mouvement pour l’indépendance ou l’autonomie.',
  'An armed group allied with the government.': 'Un groupe armé allié au gouvernement.',
  'The side that it belongs to unless an incident says otherwise.':
    'Le camp auquel il appartient, sauf si un incident en dit autrement.',
  'Other names and spellings in sources.': 'Autres noms et graphies dans les sources.',
  'Id of the actor that it belongs to or joined.':
    'Identifiant de l’acteur auquel il appartient ou qu’il a rejoint.',
  'One or two sentences that explain it to a reader.':
    'Une ou deux phrases qui l’expliquent au lecteur.',
  'Pages that the description rests on.': 'Les pages sur lesquelles repose la description.',
  'Names the publisher in sources.': 'Désigne l’éditeur dans les sources.',
  'What the publisher calls itself.': 'Le nom que se donne l’éditeur.',
  'What kind of publisher it is.': 'De quelle sorte d’éditeur il s’agit.',
  'A news agency.': 'Une agence de presse.',
  'A newspaper, radio, television or news site.':
    'Un journal, une radio, une télévision ou un site d’information.',
  'A site that mainly carries others’ reports.':
    'Un site qui reprend surtout les articles des autres.',
  'A state body or an organisation of states.': 'Un organe de l’État ou une organisation d’États.',
  'An armed group’s own outlet.': 'L’organe propre d’un groupe armé.',
  'A rights or relief organisation.': 'Une organisation de défense des droits ou de secours.',
  'A body or service of the United Nations.': 'Un organe ou un service des Nations unies.',
  'A research institute or tracking project.': 'Un institut de recherche ou un observatoire.',
  'An encyclopedia; never an origin of a figure.':
    'Une encyclopédie ; jamais l’origine d’un chiffre.',
  'A personal site or a forum.': 'Un site personnel ou un forum.',
  'Where it is published, ISO 3166-1 alpha-3; null where unknown or international.':
    'Où il publie, ISO 3166-1 alpha-3 ; null si inconnu ou international.',
  'Names the total in texts and charts.': 'Désigne le total dans les textes et les graphiques.',
  'Who counted.': 'Qui a compté.',
  'What was counted, in the project’s own definition.':
    'Ce qui a été compté, selon la définition du projet.',
  'The first year or month counted.': 'La première année ou le premier mois comptés.',
  'The last year or month counted.': 'La dernière année ou le dernier mois comptés.',
  'Null for a statement without a figure.': 'Null pour une déclaration sans chiffre.',
  'Whether `deaths` is an annual figure.': 'Si `deaths` est un chiffre annuel.',
  'The countries counted.': 'Les pays comptés.',
  'What a reader of the figure must know.': 'Ce que doit savoir qui lit le chiffre.',
  'The English name of the region in `regions.json`.':
    'Le nom anglais de la région dans `regions.json`.',
  'The land border of the country that is nearest to the point, measured; empty without coordinates.':
    'La frontière terrestre du pays la plus proche du point, mesurée ; vide sans coordonnées.',
  'Kilometres from the point to that border line, rounded; only roughly right where the point is a district’s or region’s seat.':
    'Kilomètres du point au tracé de cette frontière, arrondis ; approximatif quand le point est le chef-lieu d’un district ou d’une région.',
  'The English name of the actor in `actors.json`.':
    'Le nom anglais de l’acteur dans `actors.json`.',
  'How many rows of `reports.csv` belong to it.':
    'Combien de lignes de `reports.csv` lui appartiennent.',
  'How many rows of `sources.csv` belong to it.':
    'Combien de lignes de `sources.csv` lui appartiennent.',
  'The day on which the record was first published.':
    'Le jour où la fiche a été publiée pour la première fois.',
  'The day of the newest entry in `revisions`.': 'Le jour de la dernière entrée de `revisions`.',
  'The `id` of the incident in `incidents.csv`.':
    'L’identifiant (`id`) de l’incident dans `incidents.csv`.',
  'Place in the incident’s list of reports, from 1.':
    'Rang dans la liste des chiffres de l’incident, à partir de 1.',
  'The name of the publisher in `publishers.json`.': 'Le nom de l’éditeur dans `publishers.json`.',
  'Several values are separated by a semicolon.':
    'Plusieurs valeurs sont séparées par un point-virgule.',
};
