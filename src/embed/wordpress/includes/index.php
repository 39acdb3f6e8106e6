<?php
// Silence is golden: a server that lists folders lists nothing here.
