/** What an embed says of data that isn't its site's own. */
export const embedOutside = {
  banner: (address: string) =>
    `Data that is not from this site’s own dataset: ${address}. Whoever publishes this map has not checked it.`,
  failed: (address: string) =>
    `The data that this link names could not be shown: ${address}. Nothing is shown in its place.`,
  notListed: (host: string) =>
    `It lies on another host, ${host}, from which this site opens no data. Nothing was asked of it.`,
  more: (n: number) => `and ${n} more`,
};
