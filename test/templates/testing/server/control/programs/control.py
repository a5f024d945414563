"""Controls a fake over HTTP with the standard library only: its connection is in the file that the first argument names."""

import base64
import json
import sys
import urllib.error
import urllib.request

with open(sys.argv[1], encoding="utf-8") as file:
    connection = json.load(file)


def send(url, method, headers, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", **headers} if data else headers
    request = urllib.request.Request(url, data=data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request) as response:
            status, text = response.status, response.read()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read()
    return status, json.loads(text) if text.startswith((b"{", b"[")) else None


def control(method, path, body=None):
    headers = {"Authorization": "Bearer " + connection["control"]["token"]}
    return send(connection["control"]["url"] + path, method, headers, body)


def ask(path, token):
    pair = base64.b64encode(f"{token['email']}:{token['token']}".encode()).decode()
    return send(connection["site"] + path, "GET", {"Authorization": "Basic " + pair})


pages = [
    {
        "title": "From Python",
        "body": "<p>Text</p>",
        "restrictions": {"read": ["py@example.com"]},
        "properties": {"made": {"by": "Python"}},
    }
]
users = [{"email": "py@example.com"}]
sites = [{"name": "acme", "spaces": [{"key": "PY", "pages": pages}]}]
print("seed", control("POST", "/seed", {"users": users, "sites": sites})[0])
token, other = control("POST", "/tokens", {"user": "py@example.com"})[1], control("POST", "/tokens", {})[1]
found = ask("/wiki/api/v2/pages", token)[1]["results"]
print("pages", [page["title"] for page in found])
path = f"/wiki/api/v2/pages/{found[-1]['id']}"
visible = [page["title"] for page in ask("/wiki/api/v2/pages", other)[1]["results"]]
print("restricted", visible, ask(path, other)[0])
print("property", ask(path + "/properties", token)[1]["results"][0]["value"])
control("POST", "/faults", {"fault": "503", "operation": "v2.getSpaces"})
print("fault", ask("/wiki/api/v2/spaces", token)[0], ask("/wiki/api/v2/spaces", token)[0])
print("clock", control("PUT", "/clock", {"now": "2030-01-01T00:00:00.000Z"})[1]["now"][:10])
found = control("GET", "/requests?operation=v2.getSpaces")[1]
print("requests", [request["status"] for request in found])
print("wrong", control("POST", "/seed", {"sites": [{"name": "acme", "spaces": [{}]}]}))
