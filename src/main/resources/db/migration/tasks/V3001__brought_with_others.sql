-- Lists of tasks wait where all lists wait that are brought and looked through (access.brought_list).
drop table tasks.brought;
