-- What was handed over to be paid, encrypted with the portal's key and bound to its reference, until its retention ends.
alter table payment_file add column sealed bytea;

grant update (sealed) on payment_file to ${app_role};
