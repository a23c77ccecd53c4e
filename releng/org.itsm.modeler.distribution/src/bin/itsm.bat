@echo off
rem Copyright (c) 2026 ITSM Modeler contributors
rem
rem This program and the accompanying materials are made available under the
rem terms of the Eclipse Public License 2.0 which is available at
rem https://www.eclipse.org/legal/epl-2.0/
rem
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts the command line of ITSM Modeler; see README.txt for the environment it looks at.
setlocal
set "itsm_java=java"
if not defined JAVA_HOME goto run
set "itsm_java=%JAVA_HOME%\bin\java.exe"
if exist "%itsm_java%" goto run
echo itsm: JAVA_HOME is %JAVA_HOME%, but there is no Java; set it to a Java of version 17 or later 1>&2
exit /b 3
:run
"%itsm_java%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Duser.language=en %ITSM_OPTS% -cp "%~dp0..\lib\*" org.itsm.modeler.cli.Main %*
exit /b %ERRORLEVEL%
