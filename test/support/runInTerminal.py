"""Runs a program in a pseudo terminal of 60 columns, as `runInTerminal.py ANSWERS PROGRAM ARGUMENT…`.

ANSWERS is a JSON list of pairs: after a text has been shown, another one is typed. What the terminal showed is printed,
and the exit code is that of the program. It is killed after a minute.
"""

import fcntl
import json
import os
import pty
import signal
import struct
import sys
import termios

answers = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])

signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
signal.alarm(60)

shown = b""
seen = 0
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        piece = b""
    if not piece:
        break
    shown += piece
    if answers and answers[0][0].encode() in shown[seen:]:
        seen = len(shown)
        os.write(terminal, answers.pop(0)[1].encode())

_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
