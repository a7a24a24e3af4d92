"""Runs a command and says what it took: measure.py COMMAND... prints {seconds, peakBytes, status} as JSON on fd 3.

peakBytes is the largest resident set of the command or of one of its children, as the kernel counted it."""

import json
import os
import sys
import time

start = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - start
result = {"seconds": seconds, "peakBytes": usage.ru_maxrss * 1024, "status": os.waitstatus_to_exitcode(status)}
os.write(3, json.dumps(result).encode())
