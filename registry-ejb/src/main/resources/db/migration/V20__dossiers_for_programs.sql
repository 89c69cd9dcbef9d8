-- What programs read of dossiers with a key: which keys open them, since when each has been as it is, and its past states.

alter table partner_key_scope drop constraint partner_key_scope_scope_check;
alter table partner_key_scope add constraint partner_key_scope_scope_check check (
    scope ~ '^(imports:[a-z0-9][a-z0-9-]{1,59}|dossiers:read(;call=[a-z][a-z0-9-]{0,59})?(;in=[0-9AB]{2,3}(,[0-9AB]{2,3})*)?)$');

-- When it was submitted last or its state changed last: by this order programs read what is new.
alter table dossier add column told_at timestamptz;
update dossier set told_at = greatest(submitted_at, ended_at) where submitted_at is not null;
alter table dossier add check ((told_at is null) = (submitted_at is null));
create index dossier_told on dossier (told_at, public_id) where told_at is not null;

create sequence dossier_step_id_seq increment by 50 start with 50;

-- The states that a dossier took. Of those taken before this table, only what other tables know is here.
create table dossier_step (
    id bigint primary key,
    dossier_id bigint not null references dossier (id) on delete cascade,
    state text not null,
    stage text not null,
    taken_at timestamptz not null
);

create index dossier_step_dossier on dossier_step (dossier_id);

insert into dossier_step (id, dossier_id, state, stage, taken_at)
select row_number() over (order by taken_at, dossier_id), dossier_id, state, 'NONE', taken_at
from (
    select dossier_id, 'SUBMITTED' as state, submitted_at as taken_at from submission
    union all
    select id, state, ended_at from dossier where ended_at is not null
) known;

select setval('dossier_step_id_seq', 50 + coalesce((select max(id) from dossier_step), 0));

grant select, insert on dossier_step to ${app_role};
grant usage on sequence dossier_step_id_seq to ${app_role};
