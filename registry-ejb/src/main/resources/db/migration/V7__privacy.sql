-- What retention does each night, and what it has to remember for it.

-- When the holder was told that the account is going to be erased for want of use.
alter table account add column unused_warned_at timestamptz;

create table retention_run (
    id bigint generated always as identity primary key,
    started_at timestamptz not null,
    ended_at timestamptz
);

create table retention_run_rule (
    run_id bigint not null references retention_run (id) on delete cascade,
    rule text not null,
    treated bigint not null check (treated >= 0),
    failed boolean not null,
    primary key (run_id, rule)
);

grant select, insert, update, delete on retention_run to ${app_role};
grant select, insert on retention_run_rule to ${app_role};
