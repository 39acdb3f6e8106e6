import { FeedError } from './errors.js';

/** Code of ours that only some feeds need. @throws {FeedError} `not-loaded` */
export const ownCode = <Module>(arriving: Promise<Module>): Promise<Module> =>
  arriving.catch((error: unknown) => {
    throw new FeedError('not-loaded', String(error));
  });
