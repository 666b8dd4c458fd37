#!/usr/bin/env node
import { runBundle } from './bundle'

if (!runBundle(__dirname)) require('./commandLine')
