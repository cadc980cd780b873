#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { NURSERY } from './nursery.ts';
import { run } from './run.ts';

setFlagsFromString(NURSERY);

process.exitCode = await run(process.argv.slice(2));
