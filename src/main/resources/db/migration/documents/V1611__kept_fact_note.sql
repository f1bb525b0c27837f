-- What else is told of a fact: with whom a duty is done, by when, to whom it is reported; how a target is meant and by when.
alter table documents.kept_fact add column note text;
