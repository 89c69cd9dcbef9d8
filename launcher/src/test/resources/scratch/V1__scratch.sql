create table scratch (id bigint generated always as identity primary key, word text not null);
grant select, insert on scratch to ${app_role};
