import type { Messages } from '../messages.ts';

/** La déclaration d’accessibilité, en français. */
export const accessibility: Messages['accessibility'] = {
  title: 'Accessibilité',
  description:
    'Ce qui rend ce site utilisable par tous, comment c’est vérifié, et ce qui laisse à désirer.',
  lead: 'Ce site doit pouvoir être lu par tous : sur un vieux téléphone et une ligne lente, avec un lecteur d’écran, au clavier seul ou sans scripts. Il vise les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.',
  done: {
    heading: 'Ce qui est fait',
    items: [
      'Chaque page est complète sans scripts ; ceux-ci n’ajoutent que des filtres et du mouvement.',
      'Chaque graphique et chaque carte a un texte qui dit ce qu’il montre, et les mêmes données en tableau.',
      'La couleur ne porte jamais seule le sens ; les thèmes clair et sombre ont chacun été dessinés, et les réglages de contraste du système sont respectés.',
      'Tout s’atteint et s’emploie au clavier, et l’élément actif est toujours visible.',
      'Les mouvements cessent quand le système le demande.',
      'Les pages se recomposent jusqu’à 320 pixels de large et avec un zoom de 200 %.',
      'Les pages françaises et anglaises disent la même chose, et chacune mène à l’autre langue.',
    ],
  },
  tested: {
    heading: 'Comment c’est vérifié',
    text: 'Avant chaque publication, des programmes contrôlent chaque sorte de page, dans les deux thèmes, selon les règles d’axe-core, le balisage de toutes les pages, et des pages sans scripts. Aucune personne qui dépend d’une aide technique n’a encore essayé le site pour nous, et aucun organisme extérieur ne l’a évalué.',
  },
  limits: {
    heading: 'Ce qui laisse à désirer',
    items: [
      'Les cartes ne s’explorent ni au toucher ni par le son ; leurs tableaux en tiennent lieu.',
      'Les titres des sources sont dans la langue de la source, parfois l’italien, l’allemand ou une autre.',
      'Les pages des sources appartiennent à d’autres : nous ne savons pas si elles sont accessibles.',
      'Les langues les plus parlées de la région, comme le haoussa, le zarma, le bambara, le mooré et le peul, manquent.',
    ],
  },
  contact: {
    heading: 'Si quelque chose ne marche pas pour vous',
    text: 'Dites-le-nous : [comment écrire](contact). Ce qui ne peut être corrigé aussitôt est ajouté à cette page.',
  },
};
