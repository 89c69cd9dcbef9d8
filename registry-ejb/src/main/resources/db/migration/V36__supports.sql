-- Schemes of support that the finder knows, each as its newest version; the journal tells who wrote it. None is ever taken
-- away: one that ended says until when it was given.

create table support_scheme (
    code text primary key check (length(code) <= 60 and code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    -- JSON, as supports/schemes.json has it.
    content text not null check (length(content) <= 60000),
    changed_at timestamptz not null,
    version bigint not null
);

grant select, insert, update on support_scheme to ${app_role};
