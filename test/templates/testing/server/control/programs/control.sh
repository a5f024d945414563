#!/bin/sh
# Controls a fake over HTTP with curl: CONTROL is the URL of the control path, TOKEN its token, SITE the URL of the site.
set -eu

control() {
  method=$1 path=$2
  shift 2
  curl -sS -X "$method" "$CONTROL$path" -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" "$@"
}

field() {
  sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"
}

control POST /seed -d '{"sites":[{"name":"acme","spaces":[{"key":"SH","pages":[{"title":"From a shell"}]}]}]}'
answer=$(control POST /tokens -d '{}')
email=$(echo "$answer" | field email)
token=$(echo "$answer" | field token)
curl -sS -u "$email:$token" "$SITE/wiki/api/v2/pages" | grep -o '"title":"From a shell"'
control POST /faults -d '{"fault":"503"}' >/dev/null
curl -sS -o /dev/null -w '%{http_code}\n' -u "$email:$token" "$SITE/wiki/api/v2/spaces"
control PUT /clock -d '{"now":"2030-01-01T00:00:00.000Z"}' | cut -c 1-18
control GET '/requests?status=503' | grep -o '"status":503'
