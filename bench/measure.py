"""Runs a command and says what it took: measure.py COMMAND... prints {seconds, cpuSeconds, peakBytes, status} as JSON on
fd 3.

cpuSeconds is the processor time of the command and its children, peakBytes the largest resident set of one of them, as
the kernel counted both."""

import json
import os
import sys
import time

start = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - start
result = {
    "seconds": seconds,
    "cpuSeconds": usage.ru_utime + usage.ru_stime,
    "peakBytes": usage.ru_maxrss * 1024,
    "status": os.waitstatus_to_exitcode(status),
}
os.write(3, json.dumps(result).encode())
