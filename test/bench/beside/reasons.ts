// Why ours is not ahead somewhere. Written by hand, beside what is measured: a row behind without a reason is printed as such.
import type { MeasureName } from './bench.js';

type GroupName = string;

export const reasons: Readonly<Record<GroupName, Readonly<Partial<Record<MeasureName, string>>>>> = {};
