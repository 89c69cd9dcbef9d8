set search_path = bench, public;

create table place as select
    id, name, fold(name) as name_folded, address, postal_code, commune_code, commune_name, departement, types, labels,
    status, opening_hours, updated, latitude, longitude, sheet,
    setweight(to_tsvector('french_folded', name || ' ' || other_names), 'A')
        || setweight(to_tsvector('french_folded', words || ' ' || commune_name || ' ' || postal_code), 'B')
        || setweight(to_tsvector('french_folded', address || ' ' || description), 'D') as words,
    st_setsrid(st_makepoint(longitude, latitude), 4326)::geography as geog,
    st_setsrid(st_makepoint(longitude, latitude), 4326) as geom
from received;

alter table place add primary key (id);
create index place_words on place using gin (words);
create index place_geog on place using gist (geog);
create index place_geom on place using gist (geom);
create index place_types on place using gin (types);
create index place_name_gin on place using gin (name_folded gin_trgm_ops);
create index place_name_gist on place using gist (name_folded gist_trgm_ops (siglen = 64));

-- For names half remembered and typed with their town.
create table place_label as select id, name, name_folded || ' ' || fold(commune_name) as label from place;
create index place_label_gin on place_label using gin (label gin_trgm_ops);
create index place_label_gist on place_label using gist (label gist_trgm_ops (siglen = 64));

-- For the map: narrow, and laid out on disk as it lies on the ground.
create table map_place as select
    number, type_numbers as types, label_numbers as labels, family_numbers as families, service_numbers as services,
    st_transform(st_setsrid(st_makepoint(longitude, latitude), 4326), 3857) as geom
from received where longitude is not null;
create index map_place_geom on map_place using gist (geom);
cluster map_place using map_place_geom;

drop table received;
vacuum analyze place;
vacuum analyze place_label;
vacuum analyze map_place;
