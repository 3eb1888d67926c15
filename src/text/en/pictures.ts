export const pictures = {
  fileTitle: (title: string, moment: string) => `${title}: ${moment}`,
};
