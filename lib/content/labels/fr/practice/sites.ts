/** Words of the sites that she added, in French. */

export const sitesFr = {
  removed: (site: string) => `${site} est retiré.`,
  back: 'Remis\u00a0: rechargez sa page, le panneau y revient.',
  notBack: 'Le navigateur ne l’a pas remis. Ouvrez le site, puis cliquez sur l’icône de Décroché.',
};
