"""The standards of archives: EAD for holdings, EAC-CPF for persons, bodies and families."""
