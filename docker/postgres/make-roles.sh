#!/bin/bash
# Run once, on an empty data folder: the owner makes and migrates the tables, the application's role owns nothing.
set -eu

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$DATABASE_OWNER_PASSWORD" --set=password="$DATABASE_PASSWORD" <<'SQL'
create role boordosh_owner login password :'owner_password';
create role boordosh_app login password :'password';
alter role boordosh_app set idle_in_transaction_session_timeout = '30s';
alter role boordosh_app set statement_timeout = '5s';
create database boordosh owner boordosh_owner;
revoke all on database boordosh from public;
grant connect on database boordosh to boordosh_app;
\connect boordosh
create extension pg_trgm;
create extension btree_gin;
SQL
