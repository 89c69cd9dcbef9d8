create table half_made (id bigint);
select no_such_function();
