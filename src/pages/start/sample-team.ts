import { unpacked } from '../../unpacked';

const urls = import.meta.glob<string>('../../../sample-data/salesforce/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The sample team's export, fetched from this very site. Rejects where a file is not there, or not whole. */
export function sampleTeam(): Promise<File[]> {
  return Promise.all(
    Object.entries(urls).map(async ([path, url]) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`The sample file ${path} could not be fetched`);
      return new File([await unpacked(await answer.blob())], path.slice(path.lastIndexOf('/') + 1));
    }),
  );
}
