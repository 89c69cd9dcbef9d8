create extension if not exists postgis;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

drop schema if exists bench cascade;
create schema bench;
set search_path = bench, public;

create text search configuration french_folded (copy = pg_catalog.french);
alter text search configuration french_folded
    alter mapping for hword, hword_part, word with unaccent, french_stem;

create function fold(text) returns text language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

create unlogged table received (
    number int, id text, name text, other_names text, words text, description text, address text, postal_code text,
    commune_code text, commune_name text, departement text, types text[], labels text[], status text,
    opening_hours text, updated date, latitude float8, longitude float8, sheet jsonb,
    type_numbers smallint[], label_numbers smallint[], family_numbers smallint[], service_numbers smallint[]
);
