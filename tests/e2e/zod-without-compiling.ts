import * as z from 'zod';

// What a driver evaluates may compile code, and what follows from it later may not: zod would believe that it may.
z.config({ jitless: true });
